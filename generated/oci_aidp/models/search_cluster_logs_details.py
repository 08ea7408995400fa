from __future__ import annotations

import datetime

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SearchClusterLogsDetails(Model):
    """What is needed to search cluster logs."""

    time_begin: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    log_content_type_contains: str
    """Log content type contains."""
    subject_contains: str | Unset = UNSET
    """Subject contains."""
    message_contains: str | Unset = UNSET
    """Message contains."""
    log_level: str | Unset = UNSET
    """Log level."""
    opc_request_id: str | Unset = UNSET
    """Identifier of the request, to quote to Oracle's support."""
    advanced_filter: str | Unset = UNSET
    """Advanced filter."""
    thread: str | Unset = UNSET
    """Thread."""
    execution_context_id: str | Unset = UNSET
    """Identifier of the execution context."""
    log_stream_type_contains: str | Unset = UNSET
    """Log stream type contains."""
    event_type: str | Unset = UNSET
    """Kind of event."""
