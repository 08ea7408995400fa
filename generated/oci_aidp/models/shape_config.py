from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ShapeConfig(Model):
    """Size of a driver or of workers that have a flexible shape."""

    ocpus: int | Unset = UNSET
    """At least 1."""
    gpus: int | Unset = UNSET
    """0 without GPUs. 1 GPU comes with 15 OCPUs and 24 GB of GPU memory, 2 GPUs with 30 OCPUs and 48 GB."""
    memory_in_gbs: int | Unset = UNSET
    """At least 16."""

    _wire_names = {"memory_in_gbs": "memoryInGBs"}
