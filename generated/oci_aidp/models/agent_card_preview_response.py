from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class AgentCardPreviewResponse(Model):
    """The schema AgentCardPreviewResponse."""

    agent_card_json: str
    """The A2A `AgentCard` object, as JSON in a string."""
