from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class MavenSearchSummaryCollection(Model):
    """The schema MavenSearchSummaryCollection."""

    items: list[models.MavenSearchSummary]
