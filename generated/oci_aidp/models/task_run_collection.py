from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class TaskRunCollection(Model):
    """One page of task runs."""

    items: list[models.TaskRunSummary]
    """The items of this page."""
