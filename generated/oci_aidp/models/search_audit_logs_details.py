from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SearchAuditLogsDetails(Model):
    """What is needed to search audit logs."""

    time_begin: datetime.datetime | Unset = UNSET
    """Start of the period."""
    time_end: datetime.datetime | Unset = UNSET
    """End of the period."""
    object_type: models.AuditLogObjectType | Unset = UNSET
    """Kind of object."""
    object_name: str | Unset = UNSET
    """Name of the object."""
    operation: models.AuditLogOperation | Unset = UNSET
    """What is done."""
    status: models.AuditLogStatus | Unset = UNSET
    """Status."""
    started_by: str | Unset = UNSET
    """Started by."""
    query: str | Unset = UNSET
    """Query."""
    sort_by: models.AuditLogSortBy | Unset = UNSET
    """Sort by."""
    sort_order: models.SortOrder | Unset = UNSET
    """Sort order."""
