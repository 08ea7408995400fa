from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignWorkspacePermissionDetails, RevokeWorkspacePermissionDetails


@define(kw_only=True)
class ManageWorkspacePermissionDetails(Model):
    """What is needed to manage a workspace permission."""

    assign_workspace_permission_details: AssignWorkspacePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_workspace_permission_details: RevokeWorkspacePermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
