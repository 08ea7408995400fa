from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees, ViewPermission


@define(kw_only=True)
class RevokeViewPermissionDetails(Model):
    """What is needed to revoke a view permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[ViewPermission]
    """Permissions."""
    include_columns: list[str]
    """Columns to include."""
    exclude_columns: list[str]
    """Columns to exclude."""

    _names = {}
