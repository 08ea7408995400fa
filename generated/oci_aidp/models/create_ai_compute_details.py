from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import ClusterType
from .create_cluster_details import CreateClusterDetails

if TYPE_CHECKING:
    from . import AutoScaleConfiguration, ReplicaConfig


@define(kw_only=True)
class CreateAiComputeDetails(CreateClusterDetails):
    """What is needed to create an AI compute: a `CreateClusterDetails` of kind `AI_COMPUTE`."""

    type_: ClusterType = ClusterType.AI_COMPUTE
    replica_config: ReplicaConfig | Unset = UNSET
    """Configuration of the replica."""
    auto_scale_configuration: AutoScaleConfiguration | Unset = UNSET
    """Configuration of the auto scale."""

    _names = {}
