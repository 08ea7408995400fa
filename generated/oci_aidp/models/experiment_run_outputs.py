from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ExperimentRunOutputs(Model):
    """The schema ExperimentRunOutputs."""

    model_outputs: list[models.ModelOutput] | Unset = UNSET

    _wire_names = {"model_outputs": "model_outputs"}
