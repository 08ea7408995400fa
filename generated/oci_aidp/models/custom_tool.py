from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from . import CustomToolConfiguration


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
    tool_config: CustomToolConfiguration | Unset = UNSET
    """Configuration of the tool."""

    _names = {}
