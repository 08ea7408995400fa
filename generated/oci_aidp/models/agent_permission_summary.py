from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AgentPermissionSummary(Model):
    """What one user, group or role may do with the agent."""

    grantee: str
    """OCID of a user or group, or name of a role."""
    grantee_name: str | Unset = UNSET
    """Readable name of the user, group or role."""
    grantee_type: models.GranteeType
    grantee_permissions: list[models.ResourcePermission]
    columns: list[str] | Unset = UNSET
    """Columns that the grant is limited to."""
    exclude_columns: list[str] | Unset = UNSET
    """Columns that the grant leaves out."""
    is_inherited: bool | Unset = UNSET
    """`true` if granted on an object higher up in the hierarchy."""
    resource_name: str | Unset = UNSET
    """Name of the object that the permission was granted on: the agent, or a parent if `isInherited`."""
