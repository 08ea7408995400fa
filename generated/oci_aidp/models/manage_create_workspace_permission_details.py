from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageCreateWorkspacePermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_create_workspace_permission_details: models.AssignCreateWorkspacePermissionDetails | Unset = UNSET
    """Principals that may create workspaces from now on."""
    revoke_create_workspace_permission_details: models.RevokeCreateWorkspacePermissionDetails | Unset = UNSET
    """Principals that may no longer create workspaces."""
