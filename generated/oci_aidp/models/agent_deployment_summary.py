from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class AgentDeploymentSummary(Model):
    """A deployment without its OAuth and retention settings."""

    display_name: str
    description: str | Unset = UNSET
    key: str
    """Usually a UUID; assigned by the service."""
    lifecycle_state: models.DeploymentLifecycleState
    deployment_type: models.AgentDeploymentType
    agent_compute_key: str | Unset = UNSET
    """UUID of the AI compute that runs the agent, from ListClusters (type `AI_COMPUTE`)."""
    agent_key: str | Unset = UNSET
    """UUID, from ListAgents."""
    endpoint_url: str | Unset = UNSET
    """Where clients call the agent,
    `https://gateway.aidp.<region>.oci.oraclecloud.com/agentendpoint/<agentKey>/<protocol>`; stays the same after
    redeployment. Protocol `chat` speaks the OpenAI Responses format, `a2a` the agent-to-agent protocol."""
    deployment_version: str
    """Version of the agent that runs on the compute."""
    time_created: datetime.datetime
    created_by: str
    """OCID of the principal."""
    agent_card_url: str | Unset = UNSET
    """Base URL under which the A2A agent card is found."""
