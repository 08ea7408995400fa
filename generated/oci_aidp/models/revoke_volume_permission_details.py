from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .permission_assignees import PermissionAssignees
    from .volume_permission import VolumePermission


@define(kw_only=True)
class RevokeVolumePermissionDetails(Model):
    """What is needed to revoke a volume permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[VolumePermission]
    """Permissions."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("assignees", "assignees", _codecs.model("PermissionAssignees"), False),
        ("permissions", "permissions", _codecs.array(_codecs.enum("VolumePermission")), False),
    )
