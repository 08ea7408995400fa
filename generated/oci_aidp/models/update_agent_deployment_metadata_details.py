from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateAgentDeploymentMetadataDetails(Model):
    """What is needed to update agent deployment metadata."""

    deployment_key: str | Unset = UNSET
    """Key of the deployment."""
    agent_card_config_detail: models.AgentCardConfigDetail | Unset = UNSET
    """Details of the agent card configuration."""
    update_agent_flow_agent_card_config: bool | Unset = UNSET
    """Agent flow agent card configuration to update."""
