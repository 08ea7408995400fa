from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from . import SqlToolConfiguration


@define(kw_only=True)
class SqlTool(Tool):
    """An SQL tool: a `Tool` of kind `SQL`."""

    tool_type: ToolType = ToolType.SQL
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: SqlToolConfiguration | Unset = UNSET
    """Configuration of the tool."""

    _names = {}
