from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ViewPermissionSummary(Model):
    """What one user, group or role may do with the view."""

    grantee: str
    """OCID of a user or group, or name of a role."""
    grantee_name: str | Unset = UNSET
    """Readable name of the user, group or role."""
    grantee_type: models.GranteeType
    grantee_permissions: list[models.TableGranteePermission]
    columns: list[str] | Unset = UNSET
    """Columns that the grant is limited to."""
    excluded_columns: list[str] | Unset = UNSET
    """Columns that the grant leaves out."""
    is_inherited: bool | Unset = UNSET
    """`true` if granted on an object higher up, such as schema or catalog."""
    resource_name: str | Unset = UNSET
    """Name of the object that the permission was granted on: the view, or a parent if `isInherited`."""
