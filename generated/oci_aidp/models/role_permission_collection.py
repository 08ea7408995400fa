from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class RolePermissionCollection(Model):
    """The schema RolePermissionCollection."""

    items: list[models.RolePermissionSummary]
