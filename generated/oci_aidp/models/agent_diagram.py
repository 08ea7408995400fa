from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    nodes: dict[str, models.AgentDiagramNode] | Unset = UNSET
    """Nodes."""
    edges: dict[str, models.AgentEdge] | Unset = UNSET
    """Edges."""
    tools_map: dict[str, models.Tool] | Unset = UNSET
    """Tools map."""
    guardrails_map: dict[str, models.GuardrailsConfiguration] | Unset = UNSET
    """Guardrails map."""
