from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AgentDiagramNode, AgentEdge, GuardrailsConfiguration, Tool


@define(kw_only=True)
class AgentDiagram(Model):
    """An agent diagram."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    model_version: str | Unset = UNSET
    """Version of the model."""
    nodes: dict[str, AgentDiagramNode] | Unset = UNSET
    """Nodes."""
    edges: dict[str, AgentEdge] | Unset = UNSET
    """Edges."""
    tools_map: dict[str, Tool] | Unset = UNSET
    """Tools map."""
    guardrails_map: dict[str, GuardrailsConfiguration] | Unset = UNSET
    """Guardrails map."""

    _names = {}
