from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import ClusterType
from .update_cluster_details import UpdateClusterDetails

if TYPE_CHECKING:
    from . import AutoScaleConfiguration, ReplicaConfig


@define(kw_only=True)
class UpdateAiComputeDetails(UpdateClusterDetails):
    """What is needed to update an AI compute: a `UpdateClusterDetails` of kind `AI_COMPUTE`."""

    type_: ClusterType = ClusterType.AI_COMPUTE
    replica_config: ReplicaConfig | Unset = UNSET
    """Configuration of the replica."""
    auto_scale_configuration: AutoScaleConfiguration | Unset = UNSET
    """Configuration of the auto scale."""

    _names = {}
