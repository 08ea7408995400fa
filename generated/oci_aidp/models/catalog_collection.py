from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class CatalogCollection(Model):
    """The schema CatalogCollection."""

    items: list[models.CatalogSummary]
