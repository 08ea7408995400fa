from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class PreviewAgentCardDetails(Model):
    """The schema PreviewAgentCardDetails."""

    agent_card_config_details: models.AgentCardConfigDetail
    """What an A2A (agent-to-agent) agent card says, by which other agents discover the deployed agent and learn how
    to call it."""
