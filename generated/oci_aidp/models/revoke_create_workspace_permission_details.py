from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees


@define(kw_only=True)
class RevokeCreateWorkspacePermissionDetails(Model):
    """What is needed to revoke a create workspace permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""

    _names = {}
