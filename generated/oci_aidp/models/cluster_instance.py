from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ClusterInstance(Model):
    """Cluster that was created for this run; set once the request to create it has been submitted, and only if the
    job asks for a new cluster."""

    cluster_key: str | Unset = UNSET
    """UUID of the cluster that the run is executed on."""
    spark_context_key: str | Unset = UNSET
    """Spark context of the run."""
