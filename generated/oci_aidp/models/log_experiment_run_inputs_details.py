from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DatasetInput


@define(kw_only=True)
class LogExperimentRunInputsDetails(Model):
    """What is needed to log experiment run inputs."""

    run_id: str
    """Identifier of the run."""
    dataset_inputs: list[DatasetInput] | Unset = UNSET
    """Dataset inputs."""

    _names = {"run_id": "run_id", "dataset_inputs": "dataset_inputs"}
