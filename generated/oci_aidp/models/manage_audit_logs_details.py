from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AuditLogAction


@define(kw_only=True)
class ManageAuditLogsDetails(Model):
    """What is needed to manage audit logs."""

    action: AuditLogAction | Unset = UNSET
    """What to do."""
    retention_period: int | Unset = UNSET
    """Retention period."""

    _names = {}
