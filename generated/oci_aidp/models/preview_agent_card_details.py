from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class PreviewAgentCardDetails(Model):
    """What is needed to preview an agent card."""

    agent_card_config_details: models.AgentCardConfigDetail
    """Details of the agent card configuration."""
