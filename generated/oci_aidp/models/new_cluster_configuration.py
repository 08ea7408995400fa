from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class NewClusterConfiguration(Model):
    """A new cluster configuration."""

    num_workers: int | Unset = UNSET
    """Number of workers."""
    auto_scale: models.AutoScale | Unset = UNSET
    """Auto scale."""
    cluster_name: str | Unset = UNSET
    """Name of the cluster."""
    spark_version: str | Unset = UNSET
    """Version of the Spark."""
    spark_conf: str | Unset = UNSET
    """Spark conf."""
