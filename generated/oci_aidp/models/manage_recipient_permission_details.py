from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageRecipientPermissionDetails(Model):
    """Grants, revocations, or both."""

    assign_recipient_permission_details: models.AssignRecipientPermissionDetails | Unset = UNSET
    """Permissions to grant, and to whom."""
    revoke_recipient_permission_details: models.RevokeRecipientPermissionDetails | Unset = UNSET
    """Permissions to take away, and from whom."""
