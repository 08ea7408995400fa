from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .permission_assignees import PermissionAssignees
    from .view_permission import ViewPermission


@define(kw_only=True)
class AssignViewPermissionDetails(Model):
    """What is needed to assign a view permission."""

    assignees: PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[ViewPermission]
    """Permissions."""
    include_columns: list[str]
    """Columns to include."""
    exclude_columns: list[str]
    """Columns to exclude."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("assignees", "assignees", _codecs.model("PermissionAssignees"), False),
        ("permissions", "permissions", _codecs.array(_codecs.enum("ViewPermission")), False),
        ("include_columns", "includeColumns", None, False),
        ("exclude_columns", "excludeColumns", None, False),
    )
