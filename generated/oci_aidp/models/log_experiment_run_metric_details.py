from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class LogExperimentRunMetricDetails(Model):
    """What is needed to log an experiment run metric."""

    run_id: str
    """Identifier of the run."""
    key: str
    """Key, unique within its kind."""
    value: float
    """Value."""
    timestamp: int
    """Timestamp."""
    step: int | Unset = UNSET
    """Step."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_id", "run_id", None, False),
        ("key", "key", None, False),
        ("value", "value", None, False),
        ("timestamp", "timestamp", None, False),
        ("step", "step", None, False),
    )
