from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RolePermissionSummary(Model):
    """What a role may do with one resource."""

    permissions_with_resource_details: models.ListPermissionsWithResourceDetails
    """One resource and what may be done with it."""
    role_key: str
    role_description: str | Unset = UNSET
