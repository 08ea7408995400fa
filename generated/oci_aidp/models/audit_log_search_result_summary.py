from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class AuditLogSearchResultSummary(Model):
    """Record of one action on one object."""

    event_id: str | Unset = UNSET
    """Unique for each entry."""
    time_of_log: datetime.datetime | Unset = UNSET
    object_type: models.AuditLogObjectType | Unset = UNSET
    object_name: str | Unset = UNSET
    operation: models.AuditLogOperation | Unset = UNSET
    status: models.AuditLogStatus | Unset = UNSET
    """How the logged operation ended."""
    started_by: str | Unset = UNSET
    """Who carried out the operation."""
    source: str | Unset = UNSET
    """Where the operation came from, such as UI, SDK, API, Terraform or a notebook."""
    payload: str | Unset = UNSET
    """Details of the request that was logged."""
    error_message: str | Unset = UNSET
    """Only where the log entry has one."""
