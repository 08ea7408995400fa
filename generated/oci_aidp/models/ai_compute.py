from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import ClusterSourceApi
from .cluster import Cluster

if TYPE_CHECKING:
    from . import AutoScaleConfiguration, ReplicaConfig


@define(kw_only=True)
class AiCompute(Cluster):
    """An AI compute: a `Cluster` of kind `AI_COMPUTE`."""

    source_api: ClusterSourceApi = ClusterSourceApi.AI_COMPUTE
    replica_config: ReplicaConfig | Unset = UNSET
    """Configuration of the replica."""
    auto_scale_configuration: AutoScaleConfiguration | Unset = UNSET
    """Configuration of the auto scale."""

    _names = {}
