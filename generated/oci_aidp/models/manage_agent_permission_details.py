from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AssignAgentPermissionDetails, RevokeAgentPermissionDetails


@define(kw_only=True)
class ManageAgentPermissionDetails(Model):
    """What is needed to manage an agent permission."""

    assign_agent_permission_details: AssignAgentPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_agent_permission_details: RevokeAgentPermissionDetails | Unset = UNSET
    """What to revoke."""

    _names = {}
