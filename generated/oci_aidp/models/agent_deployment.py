from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentDeployment(Model):
    """An agent deployment."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    agent_key: str
    """Key of the agent."""
    agent_compute_key: str | Unset = UNSET
    """Key of the agent compute."""
    endpoint_url: str
    """URL of the endpoint."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    deployment_type: models.AgentDeploymentType
    """Kind of deployment."""
    lifecycle_state: models.DeploymentLifecycleState
    """Where the resource is in its life."""
    deployment_version: str
    """Version of the deployment."""
    time_created: datetime.datetime
    """When the resource was created."""
    created_by: str
    """Identifier of the principal that created the resource."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    session_retention_config: models.SessionRetentionConfiguration | Unset = UNSET
    """Configuration of the session retention."""
    o_auth_config: models.OAuthConfiguration | Unset = UNSET
    """Configuration of the OAuth."""
    agent_card_url: str | Unset = UNSET
    """URL of the agent card."""
