from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageJobPermissionDetails(Model):
    """What is needed to manage a job permission."""

    assign_job_permission_details: models.AssignJobPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_job_permission_details: models.RevokeJobPermissionDetails | Unset = UNSET
    """What to revoke."""
