from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class WorkerConfig(Model):
    """A worker configuration."""

    worker_shape: str | Unset = UNSET
    """Worker shape."""
    worker_shape_config: models.ShapeConfig | Unset = UNSET
    """Configuration of the worker shape."""
    min_worker_count: int | Unset = UNSET
    """Number of minimum workers."""
    max_worker_count: int | Unset = UNSET
    """Number of maximum workers."""
