from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class CreateExperimentRunResponseDetails(Model):
    run: models.ExperimentRun
    """One execution of training code, in the sense of MLflow."""
