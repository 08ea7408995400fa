from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentRunMetric, ExperimentRunParam, ExperimentRunTag


@define(kw_only=True)
class LogExperimentRunBatchDetails(Model):
    """What is needed to log an experiment run batch."""

    run_id: str
    """Identifier of the run."""
    metrics: list[ExperimentRunMetric] | Unset = UNSET
    """Metrics."""
    params: list[ExperimentRunParam] | Unset = UNSET
    """Parameters."""
    tags: list[ExperimentRunTag] | Unset = UNSET
    """Tags."""

    _names = {"run_id": "run_id"}
