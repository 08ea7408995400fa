from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .task_run_retry_summary import TaskRunRetrySummary


@define(kw_only=True)
class TaskRunRetryCollection(Model):
    """One page of task run retries."""

    items: list[TaskRunRetrySummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("TaskRunRetrySummary")), False),
    )
