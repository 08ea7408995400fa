from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class JobCollection(Model):
    """The schema JobCollection."""

    items: list[models.JobSummary]
