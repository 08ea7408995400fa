from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import TaskType
from .task import Task

if TYPE_CHECKING:
    from .expression import Expression
    from .parameter import Parameter


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

    _fields: ClassVar[tuple[Field, ...]] = (
        *Task._fields,
        ("expressions", "expressions", _codecs.array(_codecs.model("Expression")), False),
        ("condition", "condition", None, False),
        ("parameters", "parameters", _codecs.array(_codecs.model("Parameter")), False),
    )
