from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class SessionChatHistorySummary(Model):
    """One message of a session, without the agent's internal state."""

    key: str
    """Also the `traceKey` of GetAgentSessionTrace."""
    session_key: str
    """From ListAgentSessions."""
    role: str
    """Who speaks: `user`, `assistant`, `system` or `tool`."""
    time_created: datetime.datetime
    content: list[models.ChatMessage]
    tool_name: str | Unset = UNSET
    """Present if the message comes from a tool."""
    tool_call_id: str | Unset = UNSET
    """Present if the message belongs to a call of a tool."""
    metadata: dict[str, Any] | Unset = UNSET
    """Free-form."""
