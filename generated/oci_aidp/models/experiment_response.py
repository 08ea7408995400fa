from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class ExperimentResponse(Model):
    experiment: models.Experiment
    """Container of runs, in the sense of MLflow."""
