from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dataset_input import DatasetInput
    from .model_input import ModelInput


@define(kw_only=True)
class ExperimentRunInputs(Model):
    """Experiment run inputs."""

    dataset_inputs: list[DatasetInput] | Unset = UNSET
    """Dataset inputs."""
    model_inputs: list[ModelInput] | Unset = UNSET
    """Model inputs."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("dataset_inputs", "dataset_inputs", _codecs.array(_codecs.model("DatasetInput")), False),
        ("model_inputs", "model_inputs", _codecs.array(_codecs.model("ModelInput")), False),
    )
