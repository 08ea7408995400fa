from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class TaskRunRetryCollection(Model):
    """One page of task run retries."""

    items: list[models.TaskRunRetrySummary]
    """The items of this page."""
