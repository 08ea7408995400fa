from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees, SchemaPermission


@define(kw_only=True)
class RevokeSchemaPermissionDetails(Model):
    """What is needed to revoke a schema permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[SchemaPermission]
    """Permissions."""

    _names = {}
