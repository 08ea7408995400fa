from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExperimentRunInputs(Model):
    dataset_inputs: list[models.DatasetInput] | Unset = UNSET
    model_inputs: list[models.ModelInput] | Unset = UNSET

    _wire_names = {"dataset_inputs": "dataset_inputs", "model_inputs": "model_inputs"}
