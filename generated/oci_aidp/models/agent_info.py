from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentInfo(Model):
    """An agent information."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    workspace_key: str | Unset = UNSET
    """Key of the workspace."""
    path_info: str | Unset = UNSET
    """Path information."""
    type_: models.AgentType | Unset = UNSET
    """Kind."""
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
    entry_file_path: str | Unset = UNSET
    """Path of the entry file."""
    dependencies_file_path: str | Unset = UNSET
    """Path of the dependencies file."""
    lifecycle_state: str | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    compute_key: str | Unset = UNSET
    """Key of the compute."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
