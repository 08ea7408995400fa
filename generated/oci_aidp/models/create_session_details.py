from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kernel import Kernel


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
    kernel: Kernel | Unset = UNSET
    """Kernel."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("id", "id", None, False),
        ("path", "path", None, False),
        ("name", "name", None, False),
        ("type_", "type", None, False),
        ("cluster_id", "cluster_id", None, False),
        ("agent_flow_key", "agentFlowKey", None, False),
        ("kernel", "kernel", _codecs.model("Kernel"), False),
    )
