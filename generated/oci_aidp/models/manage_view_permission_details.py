from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignViewPermissionDetails, RevokeViewPermissionDetails


@define(kw_only=True)
class ManageViewPermissionDetails(Model):
    """What is needed to manage a view permission."""

    assign_view_permission_details: AssignViewPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_view_permission_details: RevokeViewPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
