from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class AgentCardPreviewResponse(Model):
    """Answer to an agent card preview."""

    agent_card_json: str
    """Agent card JSON."""
