from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class AgentDeployment(Model):
    """A snapshot of an agent, hosted on an AI compute behind a stable URL."""

    key: str
    """Usually a UUID; assigned by the service."""
    display_name: str
    agent_key: str
    """UUID, from ListAgents."""
    agent_compute_key: str | Unset = UNSET
    """UUID of the AI compute that runs the agent, from ListClusters (type `AI_COMPUTE`)."""
    endpoint_url: str
    """Where clients call the agent,
    `https://gateway.aidp.<region>.oci.oraclecloud.com/agentendpoint/<agentKey>/<protocol>`; stays the same after
    redeployment. Protocol `chat` speaks the OpenAI Responses format, `a2a` the agent-to-agent protocol."""
    description: str | Unset = UNSET
    deployment_type: models.AgentDeploymentType
    lifecycle_state: models.DeploymentLifecycleState
    deployment_version: str
    """Version of the agent that runs on the compute."""
    time_created: datetime.datetime
    created_by: str
    """OCID of the principal."""
    time_updated: datetime.datetime | Unset = UNSET
    updated_by: str | Unset = UNSET
    """OCID of the principal that last redeployed the agent."""
    session_retention_config: models.SessionRetentionConfiguration | Unset = UNSET
    """How long and how much of the sessions' messages is kept."""
    o_auth_config: models.OAuthConfiguration | Unset = UNSET
    """What the tokens of callers who come by OAuth must say."""
    agent_card_url: str | Unset = UNSET
    """Base URL under which the A2A agent card is found."""

    _lifecycle = (("lifecycle_state",), (), ("ACTIVE", "INACTIVE", "DELETED"), ("FAILED",))
