from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentRunStatus


@define(kw_only=True)
class UpdateExperimentRunDetails(Model):
    """What is needed to update an experiment run."""

    run_id: str
    """Identifier of the run."""
    status: ExperimentRunStatus | Unset = UNSET
    """Status."""
    end_time: int | Unset = UNSET
    """When it ended."""
    run_name: str | Unset = UNSET
    """Name of the run."""

    _names = {"run_id": "run_id", "end_time": "end_time", "run_name": "run_name"}
