from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_message import ChatMessage


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
    content: list[ChatMessage]
    """The content."""
    tool_name: str | Unset = UNSET
    """Name of the tool."""
    tool_call_id: str | Unset = UNSET
    """Identifier of the tool call."""
    metadata: dict[str, Any] | Unset = UNSET
    """Metadata."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("session_key", "sessionKey", None, False),
        ("role", "role", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("content", "content", _codecs.array(_codecs.model("ChatMessage")), False),
        ("tool_name", "toolName", None, False),
        ("tool_call_id", "toolCallId", None, False),
        ("metadata", "metadata", None, False),
    )
