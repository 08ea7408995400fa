from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class AgentCardPreviewResponse(Model):
    agent_card_json: str
    """The A2A `AgentCard` object, as JSON in a string."""
