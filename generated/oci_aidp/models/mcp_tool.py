from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ToolType
from .tool import Tool


@define(kw_only=True)
class McpTool(Tool):
    """An MCP tool: a `Tool` of kind `MCP`."""

    tool_type: ToolType = ToolType.MCP
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: models.McpToolConfiguration
    """Configuration of the tool."""
