from __future__ import annotations

from . import ClusterSourceApi
from ._schema import UNSET, Unset, define, models
from .cluster import Cluster


@define(kw_only=True)
class AiCompute(Cluster):
    """Compute that runs agents. It has replicas in place of Spark workers and cannot be attached to a notebook."""

    source_api: ClusterSourceApi = ClusterSourceApi.AI_COMPUTE
    replica_config: models.ReplicaConfig | Unset = UNSET
    """Limits of the number of replicas; one replica if left out."""
    auto_scale_configuration: models.AutoScaleConfiguration | Unset = UNSET
    """Needed if `minReplica` and `maxReplica` differ; the empty object if they are equal."""
