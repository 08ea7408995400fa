from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ExperimentRunData(Model):
    """The schema ExperimentRunData."""

    metrics: list[models.ExperimentRunMetric] | Unset = UNSET
    """Latest value of each; the others come from GetExperimentRunMetricHistory."""
    params: list[models.ExperimentRunParam] | Unset = UNSET
    tags: list[models.ExperimentRunTag] | Unset = UNSET
