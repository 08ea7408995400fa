from __future__ import annotations

from . import ToolType
from ._schema import define, models
from .tool import Tool


@define(kw_only=True)
class NlToSqlTool(Tool):
    """A tool that turns a question into SQL over selected tables."""

    tool_type: ToolType = ToolType.NL2SQL
    input_schema: models.NlToSqlToolInputSchema
    tool_config: models.NlToSqlToolConfiguration
    """Fixed by the agent's developer; the agent neither sees nor changes it."""
