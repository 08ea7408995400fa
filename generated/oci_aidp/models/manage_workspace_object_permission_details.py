from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .assign_workspace_object_permission_details import AssignWorkspaceObjectPermissionDetails
    from .revoke_workspace_object_permission_details import RevokeWorkspaceObjectPermissionDetails


@define(kw_only=True)
class ManageWorkspaceObjectPermissionDetails(Model):
    """What is needed to manage a workspace object permission."""

    assign_workspace_object_permission_details: AssignWorkspaceObjectPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_workspace_object_permission_details: RevokeWorkspaceObjectPermissionDetails | Unset = UNSET
    """What to revoke."""

    _fields: ClassVar[tuple[Field, ...]] = (
        (
            "assign_workspace_object_permission_details",
            "assignWorkspaceObjectPermissionDetails",
            _codecs.model("AssignWorkspaceObjectPermissionDetails"),
            False,
        ),
        (
            "revoke_workspace_object_permission_details",
            "revokeWorkspaceObjectPermissionDetails",
            _codecs.model("RevokeWorkspaceObjectPermissionDetails"),
            False,
        ),
    )
