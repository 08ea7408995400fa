from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import KernelSummary


@define(kw_only=True)
class SessionSummary(Model):
    """A session, as lists show it."""

    id: str | Unset = UNSET
    """Identifier."""
    name: str | Unset = UNSET
    """Name."""
    path: str | Unset = UNSET
    """Path."""
    type_: str | Unset = UNSET
    """Kind."""
    cluster_id: str | Unset = UNSET
    """Identifier of the cluster."""
    kernel: KernelSummary | Unset = UNSET
    """Kernel."""
    agent_flow_key: str | Unset = UNSET
    """Key of the agent flow."""
    lifecycle_state: str | Unset = UNSET
    """Where the resource is in its life."""

    _names = {"cluster_id": "cluster_id"}
