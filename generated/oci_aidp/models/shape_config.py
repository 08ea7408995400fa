from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ShapeConfig(Model):
    """A shape configuration."""

    ocpus: int | Unset = UNSET
    """Number of OCPUs."""
    gpus: int | Unset = UNSET
    """GPUs."""
    memory_in_gbs: int | Unset = UNSET
    """Memory in GB."""

    _wire_names = {"memory_in_gbs": "memoryInGBs"}
