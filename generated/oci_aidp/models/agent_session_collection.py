from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class AgentSessionCollection(Model):
    """The schema AgentSessionCollection."""

    items: list[models.AgentSessionSummary]
