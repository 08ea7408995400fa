from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AuditLogObjectType, AuditLogOperation, AuditLogStatus


@define(kw_only=True)
class AuditLogSearchResultSummary(Model):
    """An audit log search result, as lists show it."""

    event_id: str | Unset = UNSET
    """Identifier of the event."""
    time_of_log: datetime.datetime | Unset = UNSET
    """When the entry was logged."""
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
    source: str | Unset = UNSET
    """Where it comes from."""
    payload: str | Unset = UNSET
    """Payload."""
    error_message: str | Unset = UNSET
    """Text of the error, for people to read."""

    _names = {}
