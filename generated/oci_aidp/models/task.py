from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import DependsOn, TaskRunIf, TaskType


@define(kw_only=True)
class Task(Model):
    """What every `Task` has; stands for kinds that are not known here."""

    type_: TaskType
    """Kind."""
    task_key: str
    """Key of the task."""
    depends_on: list[DependsOn] | Unset = UNSET
    """What has to be done before."""
    run_if: TaskRunIf
    """Condition on the tasks before under which the task runs."""
    max_retries: int | Unset = UNSET
    """Number of retries at most."""
    min_retry_interval_millis: int | Unset = UNSET
    """Minimum retry interval in milliseconds."""
    is_retry_on_timeout: bool | Unset = UNSET
    """Whether a task that timed out is tried again."""

    _names = {}
    _kinds = (
        "type",
        {
            "AGENT_TASK": "AgentTask",
            "IF_ELSE_TASK": "IfElseTask",
            "JAR_TASK": "JarTask",
            "JOB_TASK": "JobTask",
            "NOTEBOOK_TASK": "NotebookTask",
            "PYTHON_TASK": "PythonTask",
        },
    )
