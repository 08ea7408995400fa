from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class JobRunCollection(Model):
    """The schema JobRunCollection."""

    items: list[models.JobRunSummary]
