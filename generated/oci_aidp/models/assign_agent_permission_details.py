from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PermissionAssignees, ResourcePermission


@define(kw_only=True)
class AssignAgentPermissionDetails(Model):
    """What is needed to assign an agent permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[ResourcePermission]
    """Permissions."""
    include_columns: list[str]
    """Columns to include."""
    exclude_columns: list[str]
    """Columns to exclude."""

    _names = {}
