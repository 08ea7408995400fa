from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import PermissionAssignees, RowFilterType, TablePermission


@define(kw_only=True)
class RevokeTablePermissionDetails(Model):
    """What is needed to revoke a table permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[TablePermission]
    """Permissions."""
    include_columns: list[str]
    """Columns to include."""
    exclude_columns: list[str]
    """Columns to exclude."""
    row_filter_type: RowFilterType | Unset = UNSET
    """Kind of row filter."""
    row_filter: str | Unset = UNSET
    """Row filter."""

    _names = {}
