from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RevokeWorkspaceObjectPermissionDetails(Model):
    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
    permissions: list[models.ResourcePermission]
    is_permissions_inheritable: bool | Unset = UNSET
    """Whether the grant to revoke is an inheritable one, which extends to what is in the folder; no effect on files."""
