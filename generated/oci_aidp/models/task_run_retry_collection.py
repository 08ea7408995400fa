from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import TaskRunRetrySummary


@define(kw_only=True)
class TaskRunRetryCollection(Model):
    """One page of task run retries."""

    items: list[TaskRunRetrySummary]
    """The items of this page."""

    _names = {}
