from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kernel import Kernel
    from .session_lifecycle_state import SessionLifecycleState
    from .session_type import SessionType


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("id", "id", None, False),
        ("name", "name", None, False),
        ("path", "path", None, False),
        ("type_", "type", _codecs.enum("SessionType"), False),
        ("cluster_id", "cluster_id", None, False),
        ("kernel", "kernel", _codecs.model("Kernel"), False),
        ("agent_flow_key", "agentFlowKey", None, False),
        ("lifecycle_state", "lifecycleState", _codecs.enum("SessionLifecycleState"), False),
    )
