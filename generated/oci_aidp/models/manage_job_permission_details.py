from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignJobPermissionDetails, RevokeJobPermissionDetails


@define(kw_only=True)
class ManageJobPermissionDetails(Model):
    """What is needed to manage a job permission."""

    assign_job_permission_details: AssignJobPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_job_permission_details: RevokeJobPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
