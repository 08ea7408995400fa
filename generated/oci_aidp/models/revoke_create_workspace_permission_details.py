from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class RevokeCreateWorkspacePermissionDetails(Model):
    """Who may no longer create workspaces."""

    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
