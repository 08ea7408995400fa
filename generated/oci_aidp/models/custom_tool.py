from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ToolType
from .tool import Tool


@define(kw_only=True)
class CustomTool(Tool):
    """A custom tool: a `Tool` of kind `CUSTOM`."""

    tool_type: ToolType = ToolType.CUSTOM
    tool_provider: str | Unset = UNSET
    """Tool provider."""
    tool_type_name: str | Unset = UNSET
    """Name of the tool type."""
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: models.CustomToolConfiguration | Unset = UNSET
    """Configuration of the tool."""
