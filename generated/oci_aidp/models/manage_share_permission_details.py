from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignSharePermissionDetails, RevokeSharePermissionDetails


@define(kw_only=True)
class ManageSharePermissionDetails(Model):
    """What is needed to manage a share permission."""

    assign_share_permission_details: AssignSharePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_share_permission_details: RevokeSharePermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
