from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class Tool(Model):
    """Fields of every `Tool`; read in its place when `toolType` has a value not listed here."""

    key: str | Unset = UNSET
    """Unique; named by `toolReferences`, and key of the tool in `AgentDiagram.toolsMap`."""
    display_name: str | Unset = UNSET
    workspace_key: str | Unset = UNSET
    """UUID, from ListWorkspaces."""
    description: str | Unset = UNSET
    """Read by the LLM to decide when to call the tool; say what it does and when it helps."""
    tool_type: models.ToolType | Unset = UNSET
    position_x: float | Unset = UNSET
    """X coordinate on the canvas."""
    position_y: float | Unset = UNSET
    """Y coordinate on the canvas."""
    properties: dict[str, Any] | Unset = UNSET
    """Free-form settings by name."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""

    _variants = (
        "toolType",
        {
            "CUSTOM": "CustomTool",
            "HTTP": "HttpTool",
            "MCP": "McpTool",
            "NL2SQL": "NlToSqlTool",
            "PROMPT": "PromptTool",
            "RAG": "RagTool",
            "SQL": "SqlTool",
        },
    )
