from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateExperimentRunDetails(Model):
    """What is needed to update an experiment run."""

    run_id: str
    """Identifier of the run."""
    status: models.ExperimentRunStatus | Unset = UNSET
    """Status."""
    end_time: int | Unset = UNSET
    """When it ended."""
    run_name: str | Unset = UNSET
    """Name of the run."""

    _wire_names = {"run_id": "run_id", "end_time": "end_time", "run_name": "run_name"}
