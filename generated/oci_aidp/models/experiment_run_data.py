from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExperimentRunData(Model):
    metrics: list[models.ExperimentRunMetric] | Unset = UNSET
    """Latest value of each; the others come from GetExperimentRunMetricHistory."""
    params: list[models.ExperimentRunParam] | Unset = UNSET
    tags: list[models.ExperimentRunTag] | Unset = UNSET
