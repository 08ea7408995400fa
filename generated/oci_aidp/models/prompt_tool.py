from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ToolType
from .tool import Tool


@define(kw_only=True)
class PromptTool(Tool):
    """A prompt tool: a `Tool` of kind `PROMPT`."""

    tool_type: ToolType = ToolType.PROMPT
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: models.PromptToolConfiguration | Unset = UNSET
    """Configuration of the tool."""
