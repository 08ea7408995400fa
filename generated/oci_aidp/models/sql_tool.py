from __future__ import annotations

from . import ToolType
from ._schema import UNSET, Any, Unset, define, models
from .tool import Tool


@define(kw_only=True)
class SqlTool(Tool):
    """A tool that runs one SQL statement, whose parameters the LLM fills."""

    tool_type: ToolType = ToolType.SQL
    input_schema: dict[str, Any] | Unset = UNSET
    """Parameters of the tool by name, each with its default value and description."""
    tool_config: models.SqlToolConfiguration | Unset = UNSET
    """Fixed by the agent's developer; the agent neither sees nor changes it."""
