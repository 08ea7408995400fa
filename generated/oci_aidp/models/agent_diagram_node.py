from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class AgentDiagramNode(Model):
    """Fields of every `AgentDiagramNode`; read in its place when `type` has a value not listed here."""

    type_: models.AgentDiagramNodeType | Unset = UNSET
    node_type: str | Unset = UNSET
    """Deprecated; leave it out, `type` counts."""
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    position_x: float | Unset = UNSET
    """X coordinate on the canvas."""
    position_y: float | Unset = UNSET
    """Y coordinate on the canvas."""
    is_expanded: bool | Unset = UNSET
    """Whether the canvas shows the node unfolded."""
    parent_node_id: str | Unset = UNSET
    """`key` of the node around this one, in a subgraph."""
    configuration: dict[str, Any] | Unset = UNSET
    node_type_id: str | Unset = UNSET
    """Identifies the definition of this type of node."""
    key: str
    """Unique; also the node's key in `AgentDiagram.nodes`."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    inputs: list[models.NodeInput] | Unset = UNSET
    """Slots at which edges may end."""
    outputs: list[models.NodeOutput] | Unset = UNSET
    """Slots from which edges may start."""
    validation_errors: list[models.ValidationError] | Unset = UNSET
    """What validation found wrong in the diagram."""

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
