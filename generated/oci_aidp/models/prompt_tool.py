from __future__ import annotations

from . import ToolType
from ._schema import UNSET, Any, Unset, define, models
from .tool import Tool


@define(kw_only=True)
class PromptTool(Tool):
    """A tool that sends a prompt template to an LLM, for example for translations or drafts."""

    tool_type: ToolType = ToolType.PROMPT
    input_schema: dict[str, Any] | Unset = UNSET
    """Parameters of the tool by name, each with its default value and description."""
    tool_config: models.PromptToolConfiguration | Unset = UNSET
    """Fixed by the agent's developer; the agent neither sees nor changes it."""
