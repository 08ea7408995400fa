from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class TraceDetails(Model):
    """What happened inside an agent while it dealt with one message, as spans."""

    trace_id: str
    parent_session_id: str
    """UUID of the session, as in ListAgentSessions."""
    spans: list[models.SpanDetails]
    start_time: int
    end_time: int
    resources: dict[str, Any] | Unset = UNSET
