from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class AgentSession(Model):
    """A conversation held to test an agent."""

    display_name: str
    key: str
    """UUID; `sessionId` of the session operations."""
    agent_key: str
    """UUID, from ListAgents."""
    endpoint_url: str
    """Where a client connects in order to talk to the agent."""
    lifecycle_state: models.DeploymentLifecycleState
    agent_compute_key: str
    """UUID of the AI compute that runs the agent, from ListClusters (type `AI_COMPUTE`)."""
    time_created: datetime.datetime | Unset = UNSET
    updated_by: str | Unset = UNSET
    """OCID of the principal."""
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    time_updated: datetime.datetime | Unset = UNSET
    time_started: datetime.datetime | Unset = UNSET
    time_ended: datetime.datetime | Unset = UNSET
    context: models.AgentSessionContext | Unset = UNSET

    _lifecycle = (("lifecycle_state",), (), ("ACTIVE", "INACTIVE", "DELETED"), ("FAILED",))
