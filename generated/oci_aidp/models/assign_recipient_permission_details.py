from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees, SharingPermission


@define(kw_only=True)
class AssignRecipientPermissionDetails(Model):
    """What is needed to assign a recipient permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[SharingPermission]
    """Permissions."""

    _names = {}
