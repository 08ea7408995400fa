from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .lifecycle_state import LifecycleState
    from .parameter import Parameter
    from .repair_history_type import RepairHistoryType
    from .state import State


@define(kw_only=True)
class RepairHistory(Model):
    """Repair history."""

    type_: RepairHistoryType | Unset = UNSET
    """Kind."""
    key: int | Unset = UNSET
    """Key, unique within its kind."""
    state: State | Unset = UNSET
    """State."""
    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    task_to_task_run_map: dict[str, str] | Unset = UNSET
    """Task to task run map."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""
    repaired_tasks: list[str] | Unset = UNSET
    """Repaired tasks."""
    lifecycle_states: list[LifecycleState] | Unset = UNSET
    """Lifecycle states."""
    execution_duration: int | Unset = UNSET
    """How long the execution took."""
    parent_task_run_key: str | Unset = UNSET
    """Key of the parent task run."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("RepairHistoryType"), False),
        ("key", "key", None, False),
        ("state", "state", _codecs.model("State"), False),
        ("start_time", "startTime", None, False),
        ("end_time", "endTime", None, False),
        ("task_to_task_run_map", "taskToTaskRunMap", None, False),
        ("parameters", "parameters", _codecs.array(_codecs.model("Parameter")), False),
        ("repaired_tasks", "repairedTasks", None, False),
        ("lifecycle_states", "lifecycleStates", _codecs.array(_codecs.model("LifecycleState")), False),
        ("execution_duration", "executionDuration", None, False),
        ("parent_task_run_key", "parentTaskRunKey", None, False),
    )
