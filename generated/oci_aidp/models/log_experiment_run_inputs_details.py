from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class LogExperimentRunInputsDetails(Model):
    run_id: str
    """32 hexadecimal digits, from ListExperimentRuns or CreateExperimentRun."""
    dataset_inputs: list[models.DatasetInput] | Unset = UNSET

    _wire_names = {"run_id": "run_id", "dataset_inputs": "dataset_inputs"}
