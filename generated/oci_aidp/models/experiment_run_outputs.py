from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExperimentRunOutputs(Model):
    model_outputs: list[models.ModelOutput] | Unset = UNSET

    _wire_names = {"model_outputs": "model_outputs"}
