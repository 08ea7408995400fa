from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageSchemaPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_schema_permission_details: models.AssignSchemaPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_schema_permission_details: models.RevokeSchemaPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
