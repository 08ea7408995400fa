from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class TaskRunCollection(Model):
    """The schema TaskRunCollection."""

    items: list[models.TaskRunSummary]
