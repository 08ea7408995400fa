from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .agent_card_config_detail import AgentCardConfigDetail
    from .agent_diagram import AgentDiagram
    from .agent_lifecycle_state import AgentLifecycleState
    from .agent_type import AgentType
    from .deployment_lifecycle_state import DeploymentLifecycleState
    from .guardrails_configuration import GuardrailsConfiguration
    from .session_configuration import SessionConfiguration


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
    type_: AgentType | Unset = UNSET
    """Kind."""
    entry_file_path: str | Unset = UNSET
    """Path of the entry file."""
    dependencies_file_path: str | Unset = UNSET
    """Path of the dependencies file."""
    deployment_compute_key: str | Unset = UNSET
    """Key of the deployment compute."""
    deployment_mode: str | Unset = UNSET
    """Deployment mode."""
    deployment_state: dict[str, DeploymentLifecycleState] | Unset = UNSET
    """State of the deployment."""
    uri: str | Unset = UNSET
    """URI."""
    a2a_endpoint_url: str | Unset = UNSET
    """URL of the A2A endpoint."""
    uri_state: str | Unset = UNSET
    """State of the URI."""
    lifecycle_state: AgentLifecycleState
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
    diagram: AgentDiagram | Unset = UNSET
    """Diagram."""
    guardrails: GuardrailsConfiguration | Unset = UNSET
    """Guardrails."""
    session_config: SessionConfiguration | Unset = UNSET
    """Configuration of the session."""
    agent_card_config: AgentCardConfigDetail | Unset = UNSET
    """Configuration of the agent card."""
    version: int | Unset = UNSET
    """Version."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("display_name", "displayName", None, False),
        ("workspace_key", "workspaceKey", None, False),
        ("description", "description", None, False),
        ("path_info", "pathInfo", None, False),
        ("type_", "type", _codecs.enum("AgentType"), False),
        ("entry_file_path", "entryFilePath", None, False),
        ("dependencies_file_path", "dependenciesFilePath", None, False),
        ("deployment_compute_key", "deploymentComputeKey", None, False),
        ("deployment_mode", "deploymentMode", None, False),
        ("deployment_state", "deploymentState", _codecs.mapping(_codecs.enum("DeploymentLifecycleState")), False),
        ("uri", "uri", None, False),
        ("a2a_endpoint_url", "a2aEndpointUrl", None, False),
        ("uri_state", "uriState", None, False),
        ("lifecycle_state", "lifecycleState", _codecs.enum("AgentLifecycleState"), False),
        ("lifecycle_details", "lifecycleDetails", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("created_by", "createdBy", None, False),
        ("updated_by", "updatedBy", None, False),
        ("compute_key", "computeKey", None, False),
        ("diagram", "diagram", _codecs.model("AgentDiagram"), False),
        ("guardrails", "guardrails", _codecs.model("GuardrailsConfiguration"), False),
        ("session_config", "sessionConfig", _codecs.model("SessionConfiguration"), False),
        ("agent_card_config", "agentCardConfig", _codecs.model("AgentCardConfigDetail"), False),
        ("version", "version", None, False),
    )
