from __future__ import annotations

from . import ClusterType
from ._schema import UNSET, Unset, define, models
from .update_cluster_details import UpdateClusterDetails


@define(kw_only=True)
class UpdateAiComputeDetails(UpdateClusterDetails):
    type_: ClusterType = ClusterType.AI_COMPUTE
    replica_config: models.ReplicaConfig | Unset = UNSET
    """Limits of the number of replicas; one replica if left out."""
    auto_scale_configuration: models.AutoScaleConfiguration | Unset = UNSET
    """Needed if `minReplica` and `maxReplica` differ; the empty object if they are equal."""
