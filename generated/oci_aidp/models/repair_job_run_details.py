from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import JobRunRepairMode, Parameter, RepairTaskDetails


@define(kw_only=True)
class RepairJobRunDetails(Model):
    """What is needed to repair a job run."""

    task_keys: list[str] | Unset = UNSET
    """Keys of the task."""
    repair_mode: JobRunRepairMode | Unset = UNSET
    """Repair mode."""
    repair_tasks: list[RepairTaskDetails] | Unset = UNSET
    """Repair tasks."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""

    _names = {}
