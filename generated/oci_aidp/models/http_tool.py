from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from . import HttpToolConfiguration


@define(kw_only=True)
class HttpTool(Tool):
    """An HTTP tool: a `Tool` of kind `HTTP`."""

    tool_type: ToolType = ToolType.HTTP
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: HttpToolConfiguration | Unset = UNSET
    """Configuration of the tool."""

    _names = {}
