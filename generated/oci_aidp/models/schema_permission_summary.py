from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class SchemaPermissionSummary(Model):
    """What one user, group or role may do with the schema."""

    grantee: str
    """OCID of a user or group, or name of a role."""
    grantee_name: str | Unset = UNSET
    """Readable name of the user, group or role."""
    grantee_type: models.GranteeType
    grantee_permissions: list[models.SchemaGranteePermission]
    is_inherited: bool | Unset = UNSET
    """`true` if granted on an object higher up, such as the catalog."""
    resource_name: str | Unset = UNSET
    """Name of the object that the permission was granted on: the schema, or a parent if `isInherited`."""
