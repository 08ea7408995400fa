from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import SpanDetails


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

    _names = {}
