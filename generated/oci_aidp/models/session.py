from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Session(Model):
    """A session."""

    id: str
    """Identifier."""
    name: str
    """Name."""
    path: str | Unset = UNSET
    """Path."""
    type_: models.SessionType | Unset = UNSET
    """Kind."""
    cluster_id: str | Unset = UNSET
    """Identifier of the cluster."""
    kernel: models.Kernel | Unset = UNSET
    """Kernel."""
    agent_flow_key: str | Unset = UNSET
    """Key of the agent flow."""
    lifecycle_state: models.SessionLifecycleState | Unset = UNSET
    """Where the resource is in its life."""

    _wire_names = {"cluster_id": "cluster_id"}
