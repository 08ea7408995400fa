from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class ViewCollection(Model):
    items: list[models.ViewSummary]
