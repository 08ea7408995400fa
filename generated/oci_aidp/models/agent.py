from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Agent(Model):
    """An agent."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    workspace_key: str | Unset = UNSET
    """Key of the workspace."""
    description: str
    """Description, for people to read."""
    path_info: str
    """Path information."""
    type_: models.AgentType | Unset = UNSET
    """Kind."""
    entry_file_path: str | Unset = UNSET
    """Path of the entry file."""
    dependencies_file_path: str | Unset = UNSET
    """Path of the dependencies file."""
    deployment_compute_key: str | Unset = UNSET
    """Key of the deployment compute."""
    deployment_mode: str | Unset = UNSET
    """Deployment mode."""
    deployment_state: dict[str, models.DeploymentLifecycleState] | Unset = UNSET
    """State of the deployment."""
    uri: str | Unset = UNSET
    """URI."""
    a2a_endpoint_url: str | Unset = UNSET
    """URL of the A2A endpoint."""
    uri_state: str | Unset = UNSET
    """State of the URI."""
    lifecycle_state: models.AgentLifecycleState
    """Where the resource is in its life."""
    lifecycle_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    compute_key: str | Unset = UNSET
    """Key of the compute."""
    diagram: models.AgentDiagram | Unset = UNSET
    """Diagram."""
    guardrails: models.GuardrailsConfiguration | Unset = UNSET
    """Guardrails."""
    session_config: models.SessionConfiguration | Unset = UNSET
    """Configuration of the session."""
    agent_card_config: models.AgentCardConfigDetail | Unset = UNSET
    """Configuration of the agent card."""
    version: int | Unset = UNSET
    """Version."""
