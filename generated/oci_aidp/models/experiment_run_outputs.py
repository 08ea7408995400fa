from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExperimentRunOutputs(Model):
    """Experiment run outputs."""

    model_outputs: list[models.ModelOutput] | Unset = UNSET
    """Model outputs."""

    _wire_names = {"model_outputs": "model_outputs"}
