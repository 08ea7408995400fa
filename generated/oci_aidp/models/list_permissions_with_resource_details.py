from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .all_privilege_type import AllPrivilegeType
    from .permission_resource_type import PermissionResourceType


@define(kw_only=True)
class ListPermissionsWithResourceDetails(Model):
    """What is needed to list a permissions with resource."""

    permissions: list[AllPrivilegeType]
    """Permissions."""
    resource_type: PermissionResourceType
    """Kind of resource."""
    resource_key: str
    """Key of the resource."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("permissions", "permissions", _codecs.array(_codecs.enum("AllPrivilegeType")), False),
        ("resource_type", "resourceType", _codecs.enum("PermissionResourceType"), False),
        ("resource_key", "resourceKey", None, False),
    )
