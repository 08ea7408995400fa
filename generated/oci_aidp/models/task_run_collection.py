from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .task_run_summary import TaskRunSummary


@define(kw_only=True)
class TaskRunCollection(Model):
    """One page of task runs."""

    items: list[TaskRunSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (("items", "items", _codecs.array(_codecs.model("TaskRunSummary")), False),)
