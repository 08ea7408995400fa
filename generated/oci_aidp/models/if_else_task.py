from __future__ import annotations

from . import TaskType
from ._schema import UNSET, Unset, define, models
from .task import Task


@define(kw_only=True)
class IfElseTask(Task):
    """Evaluates a condition; other tasks run depending on its result, by `outcome` in their `dependsOn`."""

    type_: TaskType = TaskType.IF_ELSE_TASK
    expressions: list[models.Expression]
    """Terms of `condition`."""
    condition: str
    """Keys of the `expressions`, joined by `AND`, `OR` and `NOT`, such as `A AND NOT B`."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
