from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class GetExperimentRunResponseDetails(Model):
    run: models.ExperimentRun
    """One execution of training code, in the sense of MLflow."""

    _lifecycle = (("run", "info", "status"), (), ("FINISHED",), ("FAILED", "KILLED", "INTERNAL_ERROR"))
