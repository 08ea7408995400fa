from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from . import McpObjectType
from .mcp_object import McpObject


@define(kw_only=True)
class McpResourceObject(McpObject):
    """An MCP resource object: a `McpObject` of kind `RESOURCE`."""

    object_type: McpObjectType = McpObjectType.RESOURCE
    resource_schema: str | Unset = UNSET
    """Resource schema."""
