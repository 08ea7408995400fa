from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class TablePermissionSummary(Model):
    """What one user, group or role may do with the table."""

    grantee: str
    """OCID of a user or group, or name of a role."""
    grantee_name: str | Unset = UNSET
    """Readable name of the user, group or role."""
    grantee_type: models.GranteeType
    grantee_permissions: list[models.TableGranteePermission]
    columns: list[str] | Unset = UNSET
    """Columns that the grant is limited to."""
    exclude_columns: list[str] | Unset = UNSET
    """Columns that the grant leaves out."""
    is_inherited: bool | Unset = UNSET
    """`true` if granted on the schema or catalog, not on the table itself."""
    resource_name: str | Unset = UNSET
    """Name of the object that the permission was granted on: the table, or a parent if `isInherited`."""
    row_filter_type: models.RowFilterType | Unset = UNSET
    """Language of `rowFilter`."""
    row_filter: str | Unset = UNSET
    """SQL condition on the rows that the grant covers."""
