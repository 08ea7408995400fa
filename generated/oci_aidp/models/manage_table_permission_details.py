from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignTablePermissionDetails, RevokeTablePermissionDetails


@define(kw_only=True)
class ManageTablePermissionDetails(Model):
    """What is needed to manage a table permission."""

    assign_table_permission_details: AssignTablePermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_table_permission_details: RevokeTablePermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
