from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AssignTablePermissionDetails(Model):
    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
    permissions: list[models.TablePermission]
    include_columns: list[str]
    """Columns that the grant is limited to. Column limits work with `SELECT` only."""
    exclude_columns: list[str]
    """Columns that the grant leaves out. Column limits work with `SELECT` only."""
    row_filter_type: models.RowFilterType | Unset = UNSET
    """Language of `rowFilter`."""
    row_filter: str | Unset = UNSET
    """SQL condition on the rows that the grant covers, such as `quantity > 0`; goes with `rowFilterType`."""
