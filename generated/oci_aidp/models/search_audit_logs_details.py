from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class SearchAuditLogsDetails(Model):
    """Conditions to narrow the search; all are optional."""

    time_begin: datetime.datetime | Unset = UNSET
    """Earliest time of the entries."""
    time_end: datetime.datetime | Unset = UNSET
    """Latest time of the entries."""
    object_type: models.AuditLogObjectType | Unset = UNSET
    object_name: str | Unset = UNSET
    operation: models.AuditLogOperation | Unset = UNSET
    status: models.AuditLogStatus | Unset = UNSET
    """How the logged operation ended."""
    started_by: str | Unset = UNSET
    """Who carried out the operation."""
    query: str | Unset = UNSET
    sort_by: models.AuditLogSortBy | Unset = UNSET
    sort_order: models.SortOrder | Unset = UNSET
