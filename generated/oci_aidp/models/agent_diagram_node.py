from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .agent_diagram_node_type import AgentDiagramNodeType
    from .node_input import NodeInput
    from .node_output import NodeOutput
    from .validation_error import ValidationError


@define(kw_only=True)
class AgentDiagramNode(Model):
    """What every `AgentDiagramNode` has; stands for kinds that are not known here."""

    type_: AgentDiagramNodeType | Unset = UNSET
    """Kind."""
    node_type: str | Unset = UNSET
    """Kind of node."""
    name: str | Unset = UNSET
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    position_x: float | Unset = UNSET
    """Horizontal position in the diagram."""
    position_y: float | Unset = UNSET
    """Vertical position in the diagram."""
    is_expanded: bool | Unset = UNSET
    """Whether it is expanded."""
    parent_node_id: str | Unset = UNSET
    """Identifier of the parent node."""
    configuration: dict[str, Any] | Unset = UNSET
    """Configuration."""
    node_type_id: str | Unset = UNSET
    """Identifier of the node type."""
    key: str
    """Key, unique within its kind."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    inputs: list[NodeInput] | Unset = UNSET
    """Inputs."""
    outputs: list[NodeOutput] | Unset = UNSET
    """Outputs."""
    validation_errors: list[ValidationError] | Unset = UNSET
    """Validation errors."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("type_", "type", _codecs.enum("AgentDiagramNodeType"), False),
        ("node_type", "nodeType", None, False),
        ("name", "name", None, False),
        ("description", "description", None, False),
        ("position_x", "positionX", None, False),
        ("position_y", "positionY", None, False),
        ("is_expanded", "isExpanded", None, False),
        ("parent_node_id", "parentNodeId", None, False),
        ("configuration", "configuration", None, False),
        ("node_type_id", "nodeTypeId", None, False),
        ("key", "key", None, False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("inputs", "inputs", _codecs.array(_codecs.model("NodeInput")), False),
        ("outputs", "outputs", _codecs.array(_codecs.model("NodeOutput")), False),
        ("validation_errors", "validationErrors", _codecs.array(_codecs.model("ValidationError")), False),
    )
    _kinds = (
        "type",
        {
            "AGENT": "AgentDiagramAgentNode",
            "CUSTOM_TOOL": "AgentDiagramCustomToolNode",
            "GUARDRAILS": "AgentDiagramGuardrailNode",
            "HTTP_TOOL": "AgentDiagramHttpToolNode",
            "MCP_TOOL": "AgentDiagramMcpToolNode",
            "PROMPT_TOOL": "AgentDiagramPromptToolNode",
            "RAG_TOOL": "AgentDiagramRagToolNode",
            "SQL_TOOL": "AgentDiagramSqlToolNode",
            "START_NODE": "AgentDiagramStartNode",
            "SUPERVISOR_AGENT": "AgentDiagramSupervisorAgentNode",
        },
    )
