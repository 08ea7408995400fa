from __future__ import annotations

import datetime

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DownloadClusterLogsDetails(Model):
    """What is needed to download cluster logs."""

    time_begin: datetime.datetime
    """Start of the period."""
    time_end: datetime.datetime
    """End of the period."""
    log_content_type_contains: str
    """Log content type contains."""
    client_context: str | Unset = UNSET
    """Client context."""
    subject_contains: str | Unset = UNSET
    """Subject contains."""
    log_level: str | Unset = UNSET
    """Log level."""
    opc_request_id: str | Unset = UNSET
    """Identifier of the request, to quote to Oracle's support."""
    thread: str | Unset = UNSET
    """Thread."""
    execution_context_id: str | Unset = UNSET
    """Identifier of the execution context."""
    log_stream_type_contains: str | Unset = UNSET
    """Log stream type contains."""
    event_type: str | Unset = UNSET
    """Kind of event."""
