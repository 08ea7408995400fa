from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageSharePermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_share_permission_details: models.AssignSharePermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_share_permission_details: models.RevokeSharePermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
