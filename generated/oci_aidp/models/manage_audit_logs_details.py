from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ManageAuditLogsDetails(Model):
    """What is needed to manage audit logs."""

    action: models.AuditLogAction | Unset = UNSET
    """What to do."""
    retention_period: int | Unset = UNSET
    """Retention period."""
