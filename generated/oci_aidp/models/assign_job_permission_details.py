from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees, ResourcePermission


@define(kw_only=True)
class AssignJobPermissionDetails(Model):
    """What is needed to assign a job permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[ResourcePermission]
    """Permissions."""

    _names = {}
