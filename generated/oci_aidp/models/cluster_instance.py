from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ClusterInstance(Model):
    """A cluster instance."""

    cluster_key: str | Unset = UNSET
    """Key of the cluster."""
    spark_context_key: str | Unset = UNSET
    """Key of the Spark context."""
