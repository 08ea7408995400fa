from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageViewPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_view_permission_details: models.AssignViewPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_view_permission_details: models.RevokeViewPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
