from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .agent_session_context import AgentSessionContext
    from .deployment_lifecycle_state import DeploymentLifecycleState


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
    lifecycle_state: DeploymentLifecycleState
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
    context: AgentSessionContext | Unset = UNSET
    """Context."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("key", "key", None, False),
        ("agent_key", "agentKey", None, False),
        ("endpoint_url", "endpointUrl", None, False),
        ("lifecycle_state", "lifecycleState", _codecs.enum("DeploymentLifecycleState"), False),
        ("agent_compute_key", "agentComputeKey", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("updated_by", "updatedBy", None, False),
        ("created_by", "createdBy", None, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("time_started", "timeStarted", _codecs.date_time, False),
        ("time_ended", "timeEnded", _codecs.date_time, False),
        ("context", "context", _codecs.model("AgentSessionContext"), False),
    )
