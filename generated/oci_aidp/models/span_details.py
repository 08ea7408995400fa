from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    events: list[models.TraceEvent]
    """Events."""
    status: models.SpanStatus
    """Status."""
