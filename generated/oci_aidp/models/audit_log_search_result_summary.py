from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AuditLogSearchResultSummary(Model):
    """An audit log search result, as lists show it."""

    event_id: str | Unset = UNSET
    """Identifier of the event."""
    time_of_log: datetime.datetime | Unset = UNSET
    """When the entry was logged."""
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
    source: str | Unset = UNSET
    """Where it comes from."""
    payload: str | Unset = UNSET
    """Payload."""
    error_message: str | Unset = UNSET
    """Text of the error, for people to read."""
