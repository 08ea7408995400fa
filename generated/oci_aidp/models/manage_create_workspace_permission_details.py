from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignCreateWorkspacePermissionDetails, RevokeCreateWorkspacePermissionDetails


@define(kw_only=True)
class ManageCreateWorkspacePermissionDetails(Model):
    """What is needed to manage a create workspace permission."""

    assign_create_workspace_permission_details: AssignCreateWorkspacePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_create_workspace_permission_details: RevokeCreateWorkspacePermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
