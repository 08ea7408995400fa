from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ModelOutput


@define(kw_only=True)
class ExperimentRunOutputs(Model):
    """Experiment run outputs."""

    model_outputs: list[ModelOutput] | Unset = UNSET
    """Model outputs."""

    _names = {"model_outputs": "model_outputs"}
