from __future__ import annotations

from attrs import define

from .. import models
from . import ToolType
from .tool import Tool


@define(kw_only=True)
class NlToSqlTool(Tool):
    """An NL to SQL tool: a `Tool` of kind `NL2SQL`."""

    tool_type: ToolType = ToolType.NL2SQL
    input_schema: models.NlToSqlToolInputSchema
    """Input schema."""
    tool_config: models.NlToSqlToolConfiguration
    """Configuration of the tool."""
