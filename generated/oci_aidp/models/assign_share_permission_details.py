from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .permission_assignees import PermissionAssignees
    from .sharing_permission import SharingPermission


@define(kw_only=True)
class AssignSharePermissionDetails(Model):
    """What is needed to assign a share permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[SharingPermission]
    """Permissions."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("assignees", "assignees", _codecs.model("PermissionAssignees"), False),
        ("permissions", "permissions", _codecs.array(_codecs.enum("SharingPermission")), False),
    )
