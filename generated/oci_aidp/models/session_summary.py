from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kernel_summary import KernelSummary


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("id", "id", None, False),
        ("name", "name", None, False),
        ("path", "path", None, False),
        ("type_", "type", None, False),
        ("cluster_id", "cluster_id", None, False),
        ("kernel", "kernel", _codecs.model("KernelSummary"), False),
        ("agent_flow_key", "agentFlowKey", None, False),
        ("lifecycle_state", "lifecycleState", None, False),
    )
