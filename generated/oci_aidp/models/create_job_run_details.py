from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateJobRunDetails(Model):
    """What is needed to create a job run."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    job_key: str
    """Key of the job."""
    original_attempt_run_id: str | Unset = UNSET
    """Identifier of the original attempt run."""
    schedule: models.Schedule | Unset = UNSET
    """When to run."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    queue: models.Queue | Unset = UNSET
    """Queue."""
    repair_history: list[models.RepairHistory] | Unset = UNSET
    """Repair history."""
