from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class CatalogPermissionCollection(Model):
    """The schema CatalogPermissionCollection."""

    items: list[models.CatalogPermissionSummary]
