from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define


@define(kw_only=True)
class SearchClusterLogsDetails(Model):
    time_begin: datetime.datetime
    """Start of the period, RFC 3339 with milliseconds, such as `2026-05-04T02:00:00.000Z`."""
    time_end: datetime.datetime
    """End of the period, RFC 3339 with milliseconds; at most 24 hours after `timeBegin`."""
    log_content_type_contains: str
    """Kind of log: `driver`, `executor` or `events` (of the cluster's life). Most other filters work with only some
    of them."""
    subject_contains: str | Unset = UNSET
    """Node, such as `spark-driver` or `spark-executor-1`."""
    message_contains: str | Unset = UNSET
    """Text to find in the message; only for `events`."""
    log_level: str | Unset = UNSET
    """Severity, such as `INFO`, `WARN`, `ERROR` or `DEBUG`; only for `driver` and `executor`."""
    opc_request_id: str | Unset = UNSET
    """Value of `opc-request-id` of the call that is being traced; only for `driver` and `executor`."""
    advanced_filter: str | Unset = UNSET
    """One condition `key = value`, with `jobRunKey` or `taskRunKey` as the key."""
    thread: str | Unset = UNSET
    """Identifier of the thread that wrote the entry; only for `driver` and `executor`."""
    execution_context_id: str | Unset = UNSET
    """Execution context that the entry belongs to; only for `driver` and `executor`."""
    log_stream_type_contains: str | Unset = UNSET
    """`stdout` for regular output, `stderr` for errors and diagnostics; only for `driver` and `executor`."""
    event_type: str | Unset = UNSET
    """Kind of event, such as `CREATING`; only for `events`."""
