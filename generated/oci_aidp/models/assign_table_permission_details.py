from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .permission_assignees import PermissionAssignees
    from .row_filter_type import RowFilterType
    from .table_permission import TablePermission


@define(kw_only=True)
class AssignTablePermissionDetails(Model):
    """What is needed to assign a table permission."""

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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("assignees", "assignees", _codecs.model("PermissionAssignees"), False),
        ("permissions", "permissions", _codecs.array(_codecs.enum("TablePermission")), False),
        ("include_columns", "includeColumns", None, False),
        ("exclude_columns", "excludeColumns", None, False),
        ("row_filter_type", "rowFilterType", _codecs.enum("RowFilterType"), False),
        ("row_filter", "rowFilter", None, False),
    )
