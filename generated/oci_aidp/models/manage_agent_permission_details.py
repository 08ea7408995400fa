from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageAgentPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_agent_permission_details: models.AssignAgentPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_agent_permission_details: models.RevokeAgentPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
