from __future__ import annotations

from typing import Any

from attrs import define

from ..unset import UNSET, Unset
from . import McpObjectType
from .mcp_object import McpObject


@define(kw_only=True)
class McpToolObject(McpObject):
    """An MCP tool object: a `McpObject` of kind `TOOL`."""

    object_type: McpObjectType = McpObjectType.TOOL
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
