from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ClusterType
from .update_cluster_details import UpdateClusterDetails


@define(kw_only=True)
class UpdateAiComputeDetails(UpdateClusterDetails):
    """What is needed to update an AI compute: a `UpdateClusterDetails` of kind `AI_COMPUTE`."""

    type_: ClusterType = ClusterType.AI_COMPUTE
    replica_config: models.ReplicaConfig | Unset = UNSET
    """Configuration of the replica."""
    auto_scale_configuration: models.AutoScaleConfiguration | Unset = UNSET
    """Configuration of the auto scale."""
