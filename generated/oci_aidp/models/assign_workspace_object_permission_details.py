from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import PermissionAssignees, ResourcePermission


@define(kw_only=True)
class AssignWorkspaceObjectPermissionDetails(Model):
    """What is needed to assign a workspace object permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[ResourcePermission]
    """Permissions."""
    is_permissions_inheritable: bool | Unset = UNSET
    """Whether the permissions are inheritable."""

    _names = {}
