from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .depends_on import DependsOn
    from .task_run_if import TaskRunIf
    from .task_type import TaskType


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("TaskType"), False),
        ("task_key", "taskKey", None, False),
        ("depends_on", "dependsOn", _codecs.array(_codecs.model("DependsOn")), False),
        ("run_if", "runIf", _codecs.enum("TaskRunIf"), False),
        ("max_retries", "maxRetries", None, False),
        ("min_retry_interval_millis", "minRetryIntervalMillis", None, False),
        ("is_retry_on_timeout", "isRetryOnTimeout", None, False),
    )
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
