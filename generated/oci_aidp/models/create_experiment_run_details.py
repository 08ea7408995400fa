from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentRunTag


@define(kw_only=True)
class CreateExperimentRunDetails(Model):
    """What is needed to create an experiment run."""

    run_name: str | Unset = UNSET
    """Name of the run."""
    experiment_id: str | Unset = UNSET
    """Identifier of the experiment."""
    start_time: int | Unset = UNSET
    """When it started."""
    tags: list[ExperimentRunTag] | Unset = UNSET
    """Tags."""

    _names = {"run_name": "run_name", "experiment_id": "experiment_id", "start_time": "start_time"}
