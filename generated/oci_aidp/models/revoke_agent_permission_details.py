from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class RevokeAgentPermissionDetails(Model):
    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
    permissions: list[models.ResourcePermission]
    include_columns: list[str]
    """Columns that the revocation is limited to; may be `[]`."""
    exclude_columns: list[str]
    """Columns that keep their permissions; may be `[]`."""
