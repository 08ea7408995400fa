from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RepairHistory(Model):
    """Repair history."""

    type_: models.RepairHistoryType | Unset = UNSET
    """Kind."""
    key: int | Unset = UNSET
    """Key, unique within its kind."""
    state: models.State | Unset = UNSET
    """State."""
    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    task_to_task_run_map: dict[str, str] | Unset = UNSET
    """Task to task run map."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
    repaired_tasks: list[str] | Unset = UNSET
    """Repaired tasks."""
    lifecycle_states: list[models.LifecycleState] | Unset = UNSET
    """Lifecycle states."""
    execution_duration: int | Unset = UNSET
    """How long the execution took."""
    parent_task_run_key: str | Unset = UNSET
    """Key of the parent task run."""
