from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from . import McpObjectType
from .mcp_object import McpObject


@define(kw_only=True, repr=False)
class McpResourceObject(McpObject):
    """Resource that an MCP server offers."""

    object_type: McpObjectType = McpObjectType.RESOURCE
    resource_schema: str | Unset = UNSET
    """Schema of the resource, serialised to a string."""
