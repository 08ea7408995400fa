from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class AssignViewPermissionDetails(Model):
    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
    permissions: list[models.ViewPermission]
    include_columns: list[str]
    """Columns that the grant is limited to. Column limits work with `SELECT` only."""
    exclude_columns: list[str]
    """Columns that the grant leaves out. Column limits work with `SELECT` only."""
