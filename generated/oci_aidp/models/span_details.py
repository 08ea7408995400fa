from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class SpanDetails(Model):
    """One timed step of a trace."""

    parent_trace_id: str
    """`traceId` of the trace around the span."""
    span_id: str
    parent_span_id: str | Unset = UNSET
    """`spanId` of the step around this one."""
    start_time: int
    """Nanoseconds since the epoch."""
    end_time: int
    """Nanoseconds since the epoch."""
    kind: str
    span_name: str
    attributes: dict[str, Any]
    events: list[models.TraceEvent]
    status: models.SpanStatus
