from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_output import ModelOutput


@define(kw_only=True)
class ExperimentRunOutputs(Model):
    """Experiment run outputs."""

    model_outputs: list[ModelOutput] | Unset = UNSET
    """Model outputs."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("model_outputs", "model_outputs", _codecs.array(_codecs.model("ModelOutput")), False),
    )
