from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class TraceDetails(Model):
    """Details of a trace."""

    trace_id: str
    """Identifier of the trace."""
    parent_session_id: str
    """Identifier of the parent session."""
    spans: list[models.SpanDetails]
    """Spans."""
    start_time: int
    """When it started."""
    end_time: int
    """When it ended."""
    resources: dict[str, Any] | Unset = UNSET
    """Resources."""
