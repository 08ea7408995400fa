from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees, WorkspacePermission


@define(kw_only=True)
class AssignWorkspacePermissionDetails(Model):
    """What is needed to assign a workspace permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[WorkspacePermission]
    """Permissions."""

    _names = {}
