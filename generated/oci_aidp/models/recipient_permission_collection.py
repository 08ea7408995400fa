from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class RecipientPermissionCollection(Model):
    """The schema RecipientPermissionCollection."""

    items: list[models.RecipientPermissionSummary]
