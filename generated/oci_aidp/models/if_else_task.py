from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import TaskType
from .task import Task

if TYPE_CHECKING:
    from . import Expression, Parameter


@define(kw_only=True)
class IfElseTask(Task):
    """An if else task: a `Task` of kind `IF_ELSE_TASK`."""

    type_: TaskType = TaskType.IF_ELSE_TASK
    expressions: list[Expression]
    """Expressions."""
    condition: str
    """Condition."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""

    _names = {}
