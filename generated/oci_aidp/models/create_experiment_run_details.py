from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateExperimentRunDetails(Model):
    """What is needed to create an experiment run."""

    run_name: str | Unset = UNSET
    """Name of the run."""
    experiment_id: str | Unset = UNSET
    """Identifier of the experiment."""
    start_time: int | Unset = UNSET
    """When it started."""
    tags: list[models.ExperimentRunTag] | Unset = UNSET
    """Tags."""

    _wire_names = {"run_name": "run_name", "experiment_id": "experiment_id", "start_time": "start_time"}
