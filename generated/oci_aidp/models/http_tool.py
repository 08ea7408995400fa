from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ToolType
from .tool import Tool


@define(kw_only=True)
class HttpTool(Tool):
    """An HTTP tool: a `Tool` of kind `HTTP`."""

    tool_type: ToolType = ToolType.HTTP
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: models.HttpToolConfiguration | Unset = UNSET
    """Configuration of the tool."""
