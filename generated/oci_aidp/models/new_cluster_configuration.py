from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AutoScale


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

    _names = {}
