from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class AgentSessionSummary(Model):
    """A session without its context, but with duration and token use."""

    display_name: str
    key: str
    """UUID; `sessionId` of the session operations."""
    agent_key: str
    """UUID, from ListAgents."""
    lifecycle_state: models.DeploymentLifecycleState | Unset = UNSET
    agent_compute_key: str | Unset = UNSET
    """UUID of the AI compute that runs the agent, from ListClusters (type `AI_COMPUTE`)."""
    endpoint_url: str | Unset = UNSET
    """Where a client connects in order to talk to the agent."""
    time_created: datetime.datetime
    created_by: str
    """OCID of the principal."""
    time_started: datetime.datetime | Unset = UNSET
    time_ended: datetime.datetime | Unset = UNSET
    duration: float | Unset = UNSET
    tokens: int | Unset = UNSET
    """LLM tokens used by the session."""
