from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class DeployAgentDetails(Model):
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    agent_compute_key: str | Unset = UNSET
    """UUID of the AI compute that runs the agent, from ListClusters (type `AI_COMPUTE`)."""
    agent_key: str
    """UUID, from ListAgents; the same as in the path."""
    session_retention_config: models.SessionRetentionConfiguration | Unset = UNSET
    """How long and how much of the sessions' messages is kept."""
    o_auth_config: models.OAuthConfiguration | Unset = UNSET
    """What the tokens of callers who come by OAuth must say."""
