from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Task(Model):
    """What every `Task` has; stands for kinds that are not known here."""

    type_: models.TaskType
    """Kind."""
    task_key: str
    """Key of the task."""
    depends_on: list[models.DependsOn] | Unset = UNSET
    """What has to be done before."""
    run_if: models.TaskRunIf
    """Condition on the tasks before under which the task runs."""
    max_retries: int | Unset = UNSET
    """Number of retries at most."""
    min_retry_interval_millis: int | Unset = UNSET
    """Minimum retry interval in milliseconds."""
    is_retry_on_timeout: bool | Unset = UNSET
    """Whether a task that timed out is tried again."""

    _variants = (
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
