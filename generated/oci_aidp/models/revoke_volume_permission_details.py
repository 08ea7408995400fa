from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees, VolumePermission


@define(kw_only=True)
class RevokeVolumePermissionDetails(Model):
    """What is needed to revoke a volume permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[VolumePermission]
    """Permissions."""

    _names = {}
