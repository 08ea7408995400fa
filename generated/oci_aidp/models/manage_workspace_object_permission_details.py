from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignWorkspaceObjectPermissionDetails, RevokeWorkspaceObjectPermissionDetails


@define(kw_only=True)
class ManageWorkspaceObjectPermissionDetails(Model):
    """What is needed to manage a workspace object permission."""

    assign_workspace_object_permission_details: AssignWorkspaceObjectPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_workspace_object_permission_details: RevokeWorkspaceObjectPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
