from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentSession(Model):
    """An agent session."""

    display_name: str
    """Display name, for people to read."""
    key: str
    """Key, unique within its kind."""
    agent_key: str
    """Key of the agent."""
    endpoint_url: str
    """URL of the endpoint."""
    lifecycle_state: models.DeploymentLifecycleState
    """Where the resource is in its life."""
    agent_compute_key: str
    """Key of the agent compute."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    time_started: datetime.datetime | Unset = UNSET
    """When it started."""
    time_ended: datetime.datetime | Unset = UNSET
    """When it ended."""
    context: models.AgentSessionContext | Unset = UNSET
    """Context."""
