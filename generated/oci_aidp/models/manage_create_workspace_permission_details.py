from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageCreateWorkspacePermissionDetails(Model):
    """What is needed to manage a create workspace permission."""

    assign_create_workspace_permission_details: models.AssignCreateWorkspacePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_create_workspace_permission_details: models.RevokeCreateWorkspacePermissionDetails | Unset = UNSET
    """What to revoke."""
