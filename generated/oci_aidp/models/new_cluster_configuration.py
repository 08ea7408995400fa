from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .auto_scale import AutoScale


@define(kw_only=True)
class NewClusterConfiguration(Model):
    """A new cluster configuration."""

    num_workers: int | Unset = UNSET
    """Number of workers."""
    auto_scale: AutoScale | Unset = UNSET
    """Auto scale."""
    cluster_name: str | Unset = UNSET
    """Name of the cluster."""
    spark_version: str | Unset = UNSET
    """Version of the Spark."""
    spark_conf: str | Unset = UNSET
    """Spark conf."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("num_workers", "numWorkers", None, False),
        ("auto_scale", "autoScale", _codecs.model("AutoScale"), False),
        ("cluster_name", "clusterName", None, False),
        ("spark_version", "sparkVersion", None, False),
        ("spark_conf", "sparkConf", None, False),
    )
