from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import Parameter, Queue, RepairHistory, Schedule


@define(kw_only=True)
class CreateJobRunDetails(Model):
    """What is needed to create a job run."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    job_key: str
    """Key of the job."""
    original_attempt_run_id: str | Unset = UNSET
    """Identifier of the original attempt run."""
    schedule: Schedule | Unset = UNSET
    """When to run."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""
    queue: Queue | Unset = UNSET
    """Queue."""
    repair_history: list[RepairHistory] | Unset = UNSET
    """Repair history."""

    _names = {}
