from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AgentDiagramNode(Model):
    """What every `AgentDiagramNode` has; stands for kinds that are not known here."""

    type_: models.AgentDiagramNodeType | Unset = UNSET
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
    inputs: list[models.NodeInput] | Unset = UNSET
    """Inputs."""
    outputs: list[models.NodeOutput] | Unset = UNSET
    """Outputs."""
    validation_errors: list[models.ValidationError] | Unset = UNSET
    """Validation errors."""

    _variants = (
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
