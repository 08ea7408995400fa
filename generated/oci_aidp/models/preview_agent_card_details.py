from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import AgentCardConfigDetail


@define(kw_only=True)
class PreviewAgentCardDetails(Model):
    """What is needed to preview an agent card."""

    agent_card_config_details: AgentCardConfigDetail
    """Details of the agent card configuration."""

    _names = {}
