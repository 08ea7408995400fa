from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AssignWorkspaceObjectPermissionDetails(Model):
    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
    permissions: list[models.ResourcePermission]
    is_permissions_inheritable: bool | Unset = UNSET
    """`true` (default) extends the grant to what is in the folder; no effect on files."""
