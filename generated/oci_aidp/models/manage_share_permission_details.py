from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageSharePermissionDetails(Model):
    """What is needed to manage a share permission."""

    assign_share_permission_details: models.AssignSharePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_share_permission_details: models.RevokeSharePermissionDetails | Unset = UNSET
    """What to revoke."""
