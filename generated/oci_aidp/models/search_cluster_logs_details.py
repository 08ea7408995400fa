from __future__ import annotations

import datetime
from typing import ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("time_begin", "timeBegin", _codecs.date_time, False),
        ("time_end", "timeEnd", _codecs.date_time, False),
        ("log_content_type_contains", "logContentTypeContains", None, False),
        ("subject_contains", "subjectContains", None, False),
        ("message_contains", "messageContains", None, False),
        ("log_level", "logLevel", None, False),
        ("opc_request_id", "opcRequestId", None, False),
        ("advanced_filter", "advancedFilter", None, False),
        ("thread", "thread", None, False),
        ("execution_context_id", "executionContextId", None, False),
        ("log_stream_type_contains", "logStreamTypeContains", None, False),
        ("event_type", "eventType", None, False),
    )
