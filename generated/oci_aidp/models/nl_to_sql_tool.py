from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from . import NlToSqlToolConfiguration, NlToSqlToolInputSchema


@define(kw_only=True)
class NlToSqlTool(Tool):
    """An NL to SQL tool: a `Tool` of kind `NL2SQL`."""

    tool_type: ToolType = ToolType.NL2SQL
    input_schema: NlToSqlToolInputSchema
    """Input schema."""
    tool_config: NlToSqlToolConfiguration
    """Configuration of the tool."""

    _names = {}
