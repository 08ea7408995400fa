from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class SessionChatHistoryCollection(Model):
    """The schema SessionChatHistoryCollection."""

    items: list[models.SessionChatHistorySummary]
