from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ManageAgentPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_agent_permission_details: models.AssignAgentPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_agent_permission_details: models.RevokeAgentPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
