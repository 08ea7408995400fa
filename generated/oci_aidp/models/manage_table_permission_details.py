from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageTablePermissionDetails(Model):
    """What is needed to manage a table permission."""

    assign_table_permission_details: models.AssignTablePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_table_permission_details: models.RevokeTablePermissionDetails | Unset = UNSET
    """What to revoke."""
