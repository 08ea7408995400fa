from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ActiveClusterResources(Model):
    """Active cluster resources."""

    active_executor_count: float | Unset = UNSET
    """Number of active executors."""
    active_cores: float | Unset = UNSET
    """Active cores."""
    active_gpu_cores: float | Unset = UNSET
    """Active GPU cores."""
    active_memory_in_gbs: float | Unset = UNSET
    """Active memory in GB."""
    active_gpu_memory_in_gbs: float | Unset = UNSET
    """Active GPU memory in GB."""

    _wire_names = {"active_memory_in_gbs": "activeMemoryInGBs", "active_gpu_memory_in_gbs": "activeGpuMemoryInGBs"}
