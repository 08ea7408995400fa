from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from . import PromptToolConfiguration


@define(kw_only=True)
class PromptTool(Tool):
    """A prompt tool: a `Tool` of kind `PROMPT`."""

    tool_type: ToolType = ToolType.PROMPT
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: PromptToolConfiguration | Unset = UNSET
    """Configuration of the tool."""

    _names = {}
