from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SessionChatHistorySummary(Model):
    """Session chat history, as lists show it."""

    key: str
    """Key, unique within its kind."""
    session_key: str
    """Key of the session."""
    role: str
    """Role."""
    time_created: datetime.datetime
    """When the resource was created."""
    content: list[models.ChatMessage]
    """The content."""
    tool_name: str | Unset = UNSET
    """Name of the tool."""
    tool_call_id: str | Unset = UNSET
    """Identifier of the tool call."""
    metadata: dict[str, Any] | Unset = UNSET
    """Metadata."""
