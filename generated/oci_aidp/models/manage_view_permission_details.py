from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageViewPermissionDetails(Model):
    """What is needed to manage a view permission."""

    assign_view_permission_details: models.AssignViewPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_view_permission_details: models.RevokeViewPermissionDetails | Unset = UNSET
    """What to revoke."""
