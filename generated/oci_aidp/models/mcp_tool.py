from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from . import McpToolConfiguration


@define(kw_only=True)
class McpTool(Tool):
    """An MCP tool: a `Tool` of kind `MCP`."""

    tool_type: ToolType = ToolType.MCP
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: McpToolConfiguration
    """Configuration of the tool."""

    _names = {}
