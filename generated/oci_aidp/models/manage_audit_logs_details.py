from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ManageAuditLogsDetails(Model):
    action: models.AuditLogAction | Unset = UNSET
    retention_period: int | Unset = UNSET
    """How long entries are kept, in days according to Oracle's samples."""
