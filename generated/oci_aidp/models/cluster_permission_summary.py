from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ClusterPermissionSummary(Model):
    """What one user, group or role may do with the cluster."""

    grantee: str
    """OCID of a user or group, or name of a role."""
    grantee_name: str | Unset = UNSET
    """Readable name of the user, group or role."""
    grantee_type: models.GranteeType
    grantee_permissions: list[models.SharingPermission]
