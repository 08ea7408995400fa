from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RevokeTablePermissionDetails(Model):
    assignees: models.PermissionAssignees
    """Users and groups by OCID, or roles by name; all of one type."""
    permissions: list[models.TablePermission]
    include_columns: list[str]
    """Columns that the revocation is limited to."""
    exclude_columns: list[str]
    """Columns that keep their permissions."""
    row_filter_type: models.RowFilterType | Unset = UNSET
    """Language of `rowFilter`."""
    row_filter: str | Unset = UNSET
    """SQL condition on the rows that the grant covers, such as `quantity > 0`; goes with `rowFilterType`."""
