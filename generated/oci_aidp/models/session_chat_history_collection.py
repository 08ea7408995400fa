from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .session_chat_history_summary import SessionChatHistorySummary


@define(kw_only=True)
class SessionChatHistoryCollection(Model):
    """One page of session chat histories."""

    items: list[SessionChatHistorySummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("SessionChatHistorySummary")), False),
    )
