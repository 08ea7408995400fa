from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ShapeConfig


@define(kw_only=True)
class WorkerConfig(Model):
    """A worker configuration."""

    worker_shape: str | Unset = UNSET
    """Worker shape."""
    worker_shape_config: ShapeConfig | Unset = UNSET
    """Configuration of the worker shape."""
    min_worker_count: int | Unset = UNSET
    """Number of minimum workers."""
    max_worker_count: int | Unset = UNSET
    """Number of maximum workers."""

    _names = {}
