from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageTablePermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_table_permission_details: models.AssignTablePermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_table_permission_details: models.RevokeTablePermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
