from __future__ import annotations

from . import McpObjectType
from ._schema import UNSET, Unset, define
from .mcp_object import McpObject


@define(kw_only=True)
class McpResourceObject(McpObject):
    """Resource that an MCP server offers."""

    object_type: McpObjectType = McpObjectType.RESOURCE
    resource_schema: str | Unset = UNSET
    """Schema of the resource, serialised to a string."""
