from __future__ import annotations

from . import McpObjectType
from ._schema import UNSET, Unset, define
from .mcp_object import McpObject


@define(kw_only=True)
class McpPromptObject(McpObject):
    """Prompt that an MCP server offers."""

    object_type: McpObjectType = McpObjectType.PROMPT
    prompt: str | Unset = UNSET
    """Text that the MCP server holds."""
