from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class TaskRunRetryCollection(Model):
    """The schema TaskRunRetryCollection."""

    items: list[models.TaskRunRetrySummary]
