from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ClusterType
from .create_cluster_details import CreateClusterDetails


@define(kw_only=True)
class CreateAiComputeDetails(CreateClusterDetails):
    """What is needed to create an AI compute: a `CreateClusterDetails` of kind `AI_COMPUTE`."""

    type_: ClusterType = ClusterType.AI_COMPUTE
    replica_config: models.ReplicaConfig | Unset = UNSET
    """Configuration of the replica."""
    auto_scale_configuration: models.AutoScaleConfiguration | Unset = UNSET
    """Configuration of the auto scale."""
