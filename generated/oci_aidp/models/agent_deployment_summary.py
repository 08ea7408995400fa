from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentDeploymentSummary(Model):
    """An agent deployment, as lists show it."""

    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    key: str
    """Key, unique within its kind."""
    lifecycle_state: models.DeploymentLifecycleState
    """Where the resource is in its life."""
    deployment_type: models.AgentDeploymentType
    """Kind of deployment."""
    agent_compute_key: str | Unset = UNSET
    """Key of the agent compute."""
    agent_key: str | Unset = UNSET
    """Key of the agent."""
    endpoint_url: str | Unset = UNSET
    """URL of the endpoint."""
    deployment_version: str
    """Version of the deployment."""
    time_created: datetime.datetime
    """When the resource was created."""
    created_by: str
    """Identifier of the principal that created the resource."""
    agent_card_url: str | Unset = UNSET
    """URL of the agent card."""
