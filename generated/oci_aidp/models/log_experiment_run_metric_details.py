from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


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

    _wire_names = {"run_id": "run_id"}
