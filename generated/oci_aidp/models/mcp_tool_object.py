from __future__ import annotations

from . import McpObjectType
from ._schema import UNSET, Any, Unset, define
from .mcp_object import McpObject


@define(kw_only=True)
class McpToolObject(McpObject):
    """A tool as its MCP server describes it."""

    object_type: McpObjectType = McpObjectType.TOOL
    input_schema: dict[str, Any] | Unset = UNSET
    """JSON schema of the arguments."""
