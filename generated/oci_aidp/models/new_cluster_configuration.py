from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class NewClusterConfiguration(Model):
    """Cluster that is created for the run; of fixed size by `numWorkers`, or growing with the load by `autoScale`."""

    num_workers: int | Unset = UNSET
    auto_scale: models.AutoScale | Unset = UNSET
    cluster_name: str | Unset = UNSET
    """Must be unique."""
    spark_version: str | Unset = UNSET
    """Such as `3.5.0`."""
    spark_conf: str | Unset = UNSET
    """Spark properties as key-value pairs, in one text."""
