from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class SharePermissionCollection(Model):
    """The schema SharePermissionCollection."""

    items: list[models.SharePermissionSummary]
