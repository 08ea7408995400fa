from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExperimentRunData(Model):
    """Experiment run data."""

    metrics: list[models.ExperimentRunMetric] | Unset = UNSET
    """Metrics."""
    params: list[models.ExperimentRunParam] | Unset = UNSET
    """Parameters."""
    tags: list[models.ExperimentRunTag] | Unset = UNSET
    """Tags."""
