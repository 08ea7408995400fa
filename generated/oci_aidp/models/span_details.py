from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .span_status import SpanStatus
    from .trace_event import TraceEvent


@define(kw_only=True)
class SpanDetails(Model):
    """Details of a span."""

    parent_trace_id: str
    """Identifier of the parent trace."""
    span_id: str
    """Identifier of the span."""
    parent_span_id: str | Unset = UNSET
    """Identifier of the parent span."""
    start_time: int
    """When it started."""
    end_time: int
    """When it ended."""
    kind: str
    """Kind."""
    span_name: str
    """Name of the span."""
    attributes: dict[str, Any]
    """Further attributes."""
    events: list[TraceEvent]
    """Events."""
    status: SpanStatus
    """Status."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("parent_trace_id", "parentTraceId", None, False),
        ("span_id", "spanId", None, False),
        ("parent_span_id", "parentSpanId", None, False),
        ("start_time", "startTime", None, False),
        ("end_time", "endTime", None, False),
        ("kind", "kind", None, False),
        ("span_name", "spanName", None, False),
        ("attributes", "attributes", None, False),
        ("events", "events", _codecs.array(_codecs.model("TraceEvent")), False),
        ("status", "status", _codecs.model("SpanStatus"), False),
    )
