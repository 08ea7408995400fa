from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ViewPermissionCollection(Model):
    """The schema ViewPermissionCollection."""

    items: list[models.ViewPermissionSummary]
