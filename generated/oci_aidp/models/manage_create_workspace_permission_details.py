from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .assign_create_workspace_permission_details import AssignCreateWorkspacePermissionDetails
    from .revoke_create_workspace_permission_details import RevokeCreateWorkspacePermissionDetails


@define(kw_only=True)
class ManageCreateWorkspacePermissionDetails(Model):
    """What is needed to manage a create workspace permission."""

    assign_create_workspace_permission_details: AssignCreateWorkspacePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_create_workspace_permission_details: RevokeCreateWorkspacePermissionDetails | Unset = UNSET
    """What to revoke."""

    _fields: ClassVar[tuple[Field, ...]] = (
        (
            "assign_create_workspace_permission_details",
            "assignCreateWorkspacePermissionDetails",
            _codecs.model("AssignCreateWorkspacePermissionDetails"),
            False,
        ),
        (
            "revoke_create_workspace_permission_details",
            "revokeCreateWorkspacePermissionDetails",
            _codecs.model("RevokeCreateWorkspacePermissionDetails"),
            False,
        ),
    )
