from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("active_executor_count", "activeExecutorCount", None, False),
        ("active_cores", "activeCores", None, False),
        ("active_gpu_cores", "activeGpuCores", None, False),
        ("active_memory_in_gbs", "activeMemoryInGBs", None, False),
        ("active_gpu_memory_in_gbs", "activeGpuMemoryInGBs", None, False),
    )
