from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AllPrivilegeType, PermissionResourceType


@define(kw_only=True)
class ListPermissionsWithResourceDetails(Model):
    """What is needed to list a permissions with resource."""

    permissions: list[AllPrivilegeType]
    """Permissions."""
    resource_type: PermissionResourceType
    """Kind of resource."""
    resource_key: str
    """Key of the resource."""

    _names = {}
