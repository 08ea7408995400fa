from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import TaskType
from .task import Task


@define(kw_only=True)
class IfElseTask(Task):
    """An if else task: a `Task` of kind `IF_ELSE_TASK`."""

    type_: TaskType = TaskType.IF_ELSE_TASK
    expressions: list[models.Expression]
    """Expressions."""
    condition: str
    """Condition."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
