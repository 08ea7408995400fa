from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageWorkspaceObjectPermissionDetails(Model):
    """What is needed to manage a workspace object permission."""

    assign_workspace_object_permission_details: models.AssignWorkspaceObjectPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_workspace_object_permission_details: models.RevokeWorkspaceObjectPermissionDetails | Unset = UNSET
    """What to revoke."""
