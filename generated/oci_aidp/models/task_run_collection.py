from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import TaskRunSummary


@define(kw_only=True)
class TaskRunCollection(Model):
    """One page of task runs."""

    items: list[TaskRunSummary]
    """The items of this page."""

    _names = {}
