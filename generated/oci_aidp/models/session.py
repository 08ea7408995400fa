from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import Kernel, SessionLifecycleState, SessionType


@define(kw_only=True)
class Session(Model):
    """A session."""

    id: str
    """Identifier."""
    name: str
    """Name."""
    path: str | Unset = UNSET
    """Path."""
    type_: SessionType | Unset = UNSET
    """Kind."""
    cluster_id: str | Unset = UNSET
    """Identifier of the cluster."""
    kernel: Kernel | Unset = UNSET
    """Kernel."""
    agent_flow_key: str | Unset = UNSET
    """Key of the agent flow."""
    lifecycle_state: SessionLifecycleState | Unset = UNSET
    """Where the resource is in its life."""

    _names = {"cluster_id": "cluster_id"}
