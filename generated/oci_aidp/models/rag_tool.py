from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import ToolType
from .tool import Tool


@define(kw_only=True)
class RagTool(Tool):
    """A RAG tool: a `Tool` of kind `RAG`."""

    tool_type: ToolType = ToolType.RAG
    input_schema: models.RagToolInputSchema | Unset = UNSET
    """Input schema."""
    tool_config: models.RagToolConfiguration | Unset = UNSET
    """Configuration of the tool."""
