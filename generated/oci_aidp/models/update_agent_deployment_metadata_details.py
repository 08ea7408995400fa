from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateAgentDeploymentMetadataDetails(Model):
    deployment_key: str | Unset = UNSET
    """UUID, from ListAgentDeployments."""
    agent_card_config_detail: models.AgentCardConfigDetail | Unset = UNSET
    """What an A2A (agent-to-agent) agent card says, by which other agents discover the deployed agent and learn how
    to call it."""
    update_agent_flow_agent_card_config: bool | Unset = UNSET
    """`true` also changes the `agentCardConfig` stored with the agent, after the deployment."""
