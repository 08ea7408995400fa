from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import SessionChatHistorySummary


@define(kw_only=True)
class SessionChatHistoryCollection(Model):
    """One page of session chat histories."""

    items: list[SessionChatHistorySummary]
    """The items of this page."""

    _names = {}
