from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class PreviewAgentCardDetails(Model):
    agent_card_config_details: models.AgentCardConfigDetail
    """What an A2A (agent-to-agent) agent card says, by which other agents discover the deployed agent and learn how
    to call it."""
