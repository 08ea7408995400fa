from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ToolType
from .tool import Tool


@define(kw_only=True)
class SqlTool(Tool):
    """An SQL tool: a `Tool` of kind `SQL`."""

    tool_type: ToolType = ToolType.SQL
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: models.SqlToolConfiguration | Unset = UNSET
    """Configuration of the tool."""
