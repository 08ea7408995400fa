from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class RevokeViewPermissionDetails(Model):
    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
    permissions: list[models.ViewPermission]
    include_columns: list[str]
    """Columns that the revocation is limited to."""
    exclude_columns: list[str]
    """Columns that keep their permissions."""
