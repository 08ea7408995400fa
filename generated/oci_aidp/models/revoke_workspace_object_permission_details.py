from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .permission_assignees import PermissionAssignees
    from .resource_permission import ResourcePermission


@define(kw_only=True)
class RevokeWorkspaceObjectPermissionDetails(Model):
    """What is needed to revoke a workspace object permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[ResourcePermission]
    """Permissions."""
    is_permissions_inheritable: bool | Unset = UNSET
    """Whether the permissions are inheritable."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("assignees", "assignees", _codecs.model("PermissionAssignees"), False),
        ("permissions", "permissions", _codecs.array(_codecs.enum("ResourcePermission")), False),
        ("is_permissions_inheritable", "isPermissionsInheritable", None, False),
    )
