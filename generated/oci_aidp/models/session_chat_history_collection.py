from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class SessionChatHistoryCollection(Model):
    """One page of session chat histories."""

    items: list[models.SessionChatHistorySummary]
    """The items of this page."""
