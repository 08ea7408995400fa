from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RepairJobRunDetails(Model):
    """What is needed to repair a job run."""

    task_keys: list[str] | Unset = UNSET
    """Keys of the task."""
    repair_mode: models.JobRunRepairMode | Unset = UNSET
    """Repair mode."""
    repair_tasks: list[models.RepairTaskDetails] | Unset = UNSET
    """Repair tasks."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
