from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageJobPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_job_permission_details: models.AssignJobPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_job_permission_details: models.RevokeJobPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
