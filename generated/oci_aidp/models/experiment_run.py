from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExperimentRun(Model):
    """One execution of training code, in the sense of MLflow."""

    info: models.ExperimentRunInfo | Unset = UNSET
    data: models.ExperimentRunData | Unset = UNSET
    inputs: models.ExperimentRunInputs | Unset = UNSET
    outputs: models.ExperimentRunOutputs | Unset = UNSET
