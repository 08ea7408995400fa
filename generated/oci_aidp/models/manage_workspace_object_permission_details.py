from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageWorkspaceObjectPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_workspace_object_permission_details: models.AssignWorkspaceObjectPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_workspace_object_permission_details: models.RevokeWorkspaceObjectPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
