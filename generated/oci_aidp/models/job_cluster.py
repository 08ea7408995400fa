from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class JobCluster(Model):
    """Cluster that tasks run on, existing or new."""

    cluster_key: str | Unset = UNSET
    """UUID, from ListClusters."""
    cluster_name: str | Unset = UNSET
    """Display name of the cluster, never its UUID (the run then fails with `Cluster not found`); give it together
    with `clusterKey`."""
    new_cluster: models.NewClusterConfiguration | Unset = UNSET
    """Cluster to create for the run."""
