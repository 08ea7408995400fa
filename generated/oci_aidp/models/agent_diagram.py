from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .agent_diagram_node import AgentDiagramNode
    from .agent_edge import AgentEdge
    from .guardrails_configuration import GuardrailsConfiguration
    from .tool import Tool


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("display_name", "displayName", None, False),
        ("description", "description", None, False),
        ("model_version", "modelVersion", None, False),
        ("nodes", "nodes", _codecs.mapping(_codecs.model("AgentDiagramNode")), False),
        ("edges", "edges", _codecs.mapping(_codecs.model("AgentEdge")), False),
        ("tools_map", "toolsMap", _codecs.mapping(_codecs.model("Tool")), False),
        ("guardrails_map", "guardrailsMap", _codecs.mapping(_codecs.model("GuardrailsConfiguration")), False),
    )
