from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ManageJobPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_job_permission_details: models.AssignJobPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_job_permission_details: models.RevokeJobPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
