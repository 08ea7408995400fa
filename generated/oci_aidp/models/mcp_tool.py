from __future__ import annotations

from . import ToolType
from ._schema import UNSET, Any, Unset, define, models
from .tool import Tool


@define(kw_only=True)
class McpTool(Tool):
    """A remote MCP server whose tools the agent calls as an MCP client."""

    tool_type: ToolType = ToolType.MCP
    input_schema: dict[str, Any] | Unset = UNSET
    """Parameters of the tool by name, each with its default value and description."""
    tool_config: models.McpToolConfiguration
    """Fixed by the agent's developer; the agent neither sees nor changes it."""
