from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees, RegisteredModelPermission


@define(kw_only=True)
class AssignRegisteredModelPermissionDetails(Model):
    """What is needed to assign a registered model permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[RegisteredModelPermission]
    """Permissions."""

    _names = {}
