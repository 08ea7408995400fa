from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignVolumePermissionDetails, RevokeVolumePermissionDetails


@define(kw_only=True)
class ManageVolumePermissionDetails(Model):
    """What is needed to manage a volume permission."""

    assign_volume_permission_details: AssignVolumePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_volume_permission_details: RevokeVolumePermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
