from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageClusterPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_cluster_permission_details: models.AssignClusterPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_cluster_permission_details: models.RevokeClusterPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
