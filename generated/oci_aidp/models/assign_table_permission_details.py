from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AssignTablePermissionDetails(Model):
    """What is needed to assign a table permission."""

    assignees: models.PermissionAssignees
    """Who the permissions are given to or taken from."""
    permissions: list[models.TablePermission]
    """Permissions."""
    include_columns: list[str]
    """Columns to include."""
    exclude_columns: list[str]
    """Columns to exclude."""
    row_filter_type: models.RowFilterType | Unset = UNSET
    """Kind of row filter."""
    row_filter: str | Unset = UNSET
    """Row filter."""
