from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentSessionSummary(Model):
    """An agent session, as lists show it."""

    display_name: str
    """Display name, for people to read."""
    key: str
    """Key, unique within its kind."""
    agent_key: str
    """Key of the agent."""
    lifecycle_state: models.DeploymentLifecycleState | Unset = UNSET
    """Where the resource is in its life."""
    agent_compute_key: str | Unset = UNSET
    """Key of the agent compute."""
    endpoint_url: str | Unset = UNSET
    """URL of the endpoint."""
    time_created: datetime.datetime
    """When the resource was created."""
    created_by: str
    """Identifier of the principal that created the resource."""
    time_started: datetime.datetime | Unset = UNSET
    """When it started."""
    time_ended: datetime.datetime | Unset = UNSET
    """When it ended."""
    duration: float | Unset = UNSET
    """How long it took."""
    tokens: int | Unset = UNSET
    """Tokens."""
