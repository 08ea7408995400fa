from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Tool(Model):
    """What every `Tool` has; stands for kinds that are not known here."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    workspace_key: str | Unset = UNSET
    """Key of the workspace."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    tool_type: models.ToolType | Unset = UNSET
    """Kind of tool."""
    position_x: float | Unset = UNSET
    """Horizontal position in the diagram."""
    position_y: float | Unset = UNSET
    """Vertical position in the diagram."""
    properties: dict[str, Any] | Unset = UNSET
    """Further properties."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""

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
