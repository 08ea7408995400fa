from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ViewCollection(Model):
    """The schema ViewCollection."""

    items: list[models.ViewSummary]
