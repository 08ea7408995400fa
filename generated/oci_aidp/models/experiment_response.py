from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ExperimentResponse(Model):
    """The schema ExperimentResponse."""

    experiment: models.Experiment
    """Container of runs, in the sense of MLflow."""
