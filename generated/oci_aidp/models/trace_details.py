from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .span_details import SpanDetails


@define(kw_only=True)
class TraceDetails(Model):
    """Details of a trace."""

    trace_id: str
    """Identifier of the trace."""
    parent_session_id: str
    """Identifier of the parent session."""
    spans: list[SpanDetails]
    """Spans."""
    start_time: int
    """When it started."""
    end_time: int
    """When it ended."""
    resources: dict[str, Any] | Unset = UNSET
    """Resources."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("trace_id", "traceId", None, False),
        ("parent_session_id", "parentSessionId", None, False),
        ("spans", "spans", _codecs.array(_codecs.model("SpanDetails")), False),
        ("start_time", "startTime", None, False),
        ("end_time", "endTime", None, False),
        ("resources", "resources", None, False),
    )
