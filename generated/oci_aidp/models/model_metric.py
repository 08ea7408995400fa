from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ModelMetric(Model):
    """A model metric."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    value: float | Unset = UNSET
    """Value."""
    timestamp: int | Unset = UNSET
    """Timestamp."""
    step: int | Unset = UNSET
    """Step."""
