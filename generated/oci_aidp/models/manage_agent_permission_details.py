from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageAgentPermissionDetails(Model):
    """What is needed to manage an agent permission."""

    assign_agent_permission_details: models.AssignAgentPermissionDetails | Unset = UNSET
    """What to assign."""
    revoke_agent_permission_details: models.RevokeAgentPermissionDetails | Unset = UNSET
    """What to revoke."""
