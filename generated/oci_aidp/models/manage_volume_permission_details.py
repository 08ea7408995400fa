from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageVolumePermissionDetails(Model):
    """What is needed to manage a volume permission."""

    assign_volume_permission_details: models.AssignVolumePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_volume_permission_details: models.RevokeVolumePermissionDetails | Unset = UNSET
    """What to revoke."""
