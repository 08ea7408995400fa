from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignRecipientPermissionDetails, RevokeRecipientPermissionDetails


@define(kw_only=True)
class ManageRecipientPermissionDetails(Model):
    """What is needed to manage a recipient permission."""

    assign_recipient_permission_details: AssignRecipientPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_recipient_permission_details: RevokeRecipientPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
