from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ClusterSourceApi
from .cluster import Cluster


@define(kw_only=True)
class AiCompute(Cluster):
    """An AI compute: a `Cluster` of kind `AI_COMPUTE`."""

    source_api: ClusterSourceApi = ClusterSourceApi.AI_COMPUTE
    replica_config: models.ReplicaConfig | Unset = UNSET
    """Configuration of the replica."""
    auto_scale_configuration: models.AutoScaleConfiguration | Unset = UNSET
    """Configuration of the auto scale."""
