from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageRecipientPermissionDetails(Model):
    """What is needed to manage a recipient permission."""

    assign_recipient_permission_details: models.AssignRecipientPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_recipient_permission_details: models.RevokeRecipientPermissionDetails | Unset = UNSET
    """What to revoke."""
