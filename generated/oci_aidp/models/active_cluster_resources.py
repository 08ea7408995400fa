from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ActiveClusterResources(Model):
    """What a cluster has in use at the moment."""

    active_executor_count: float | Unset = UNSET
    active_cores: float | Unset = UNSET
    active_gpu_cores: float | Unset = UNSET
    active_memory_in_gbs: float | Unset = UNSET
    active_gpu_memory_in_gbs: float | Unset = UNSET

    _wire_names = {"active_memory_in_gbs": "activeMemoryInGBs", "active_gpu_memory_in_gbs": "activeGpuMemoryInGBs"}
