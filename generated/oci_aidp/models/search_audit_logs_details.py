from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AuditLogObjectType, AuditLogOperation, AuditLogSortBy, AuditLogStatus, SortOrder


@define(kw_only=True)
class SearchAuditLogsDetails(Model):
    """What is needed to search audit logs."""

    time_begin: datetime.datetime | Unset = UNSET
    """Start of the period."""
    time_end: datetime.datetime | Unset = UNSET
    """End of the period."""
    object_type: AuditLogObjectType | Unset = UNSET
    """Kind of object."""
    object_name: str | Unset = UNSET
    """Name of the object."""
    operation: AuditLogOperation | Unset = UNSET
    """What is done."""
    status: AuditLogStatus | Unset = UNSET
    """Status."""
    started_by: str | Unset = UNSET
    """Started by."""
    query: str | Unset = UNSET
    """Query."""
    sort_by: AuditLogSortBy | Unset = UNSET
    """Sort by."""
    sort_order: SortOrder | Unset = UNSET
    """Sort order."""

    _names = {}
