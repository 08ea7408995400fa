from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ClusterSpec(Model):
    """Snapshot of what the job asked for."""

    existing_cluster_key: str | Unset = UNSET
    """UUID of the cluster, from ListClusters."""
    new_cluster: models.NewClusterConfiguration | Unset = UNSET
    """Cluster to create for the run."""
    libraries: models.Libraries | Unset = UNSET
