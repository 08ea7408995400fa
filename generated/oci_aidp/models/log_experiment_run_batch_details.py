from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LogExperimentRunBatchDetails(Model):
    """What is needed to log an experiment run batch."""

    run_id: str
    """Identifier of the run."""
    metrics: list[models.ExperimentRunMetric] | Unset = UNSET
    """Metrics."""
    params: list[models.ExperimentRunParam] | Unset = UNSET
    """Parameters."""
    tags: list[models.ExperimentRunTag] | Unset = UNSET
    """Tags."""

    _wire_names = {"run_id": "run_id"}
