from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageWorkspacePermissionDetails(Model):
    """What is needed to manage a workspace permission."""

    assign_workspace_permission_details: models.AssignWorkspacePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_workspace_permission_details: models.RevokeWorkspacePermissionDetails | Unset = UNSET
    """What to revoke."""
