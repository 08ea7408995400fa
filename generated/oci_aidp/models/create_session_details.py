from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateSessionDetails(Model):
    """What is needed to create a session."""

    id: str | Unset = UNSET
    """Identifier."""
    path: str | Unset = UNSET
    """Path."""
    name: str | Unset = UNSET
    """Name."""
    type_: str | Unset = UNSET
    """Kind."""
    cluster_id: str | Unset = UNSET
    """Identifier of the cluster."""
    agent_flow_key: str | Unset = UNSET
    """Key of the agent flow."""
    kernel: models.Kernel | Unset = UNSET
    """Kernel."""

    _wire_names = {"cluster_id": "cluster_id"}
