from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AssignWorkspaceObjectPermissionDetails(Model):
    """What is needed to assign a workspace object permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[models.ResourcePermission]
    """Permissions."""
    is_permissions_inheritable: bool | Unset = UNSET
    """Whether the permissions are inheritable."""
