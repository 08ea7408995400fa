from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LogExperimentRunInputsDetails(Model):
    """What is needed to log experiment run inputs."""

    run_id: str
    """Identifier of the run."""
    dataset_inputs: list[models.DatasetInput] | Unset = UNSET
    """Dataset inputs."""

    _wire_names = {"run_id": "run_id", "dataset_inputs": "dataset_inputs"}
