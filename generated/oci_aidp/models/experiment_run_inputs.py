from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DatasetInput, ModelInput


@define(kw_only=True)
class ExperimentRunInputs(Model):
    """Experiment run inputs."""

    dataset_inputs: list[DatasetInput] | Unset = UNSET
    """Dataset inputs."""
    model_inputs: list[ModelInput] | Unset = UNSET
    """Model inputs."""

    _names = {"dataset_inputs": "dataset_inputs", "model_inputs": "model_inputs"}
