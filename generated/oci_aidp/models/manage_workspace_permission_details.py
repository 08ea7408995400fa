from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageWorkspacePermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_workspace_permission_details: models.AssignWorkspacePermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_workspace_permission_details: models.RevokeWorkspacePermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
