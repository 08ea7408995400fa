from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageVolumePermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_volume_permission_details: models.AssignVolumePermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_volume_permission_details: models.RevokeVolumePermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
