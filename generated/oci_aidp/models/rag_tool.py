from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from . import RagToolConfiguration, RagToolInputSchema


@define(kw_only=True)
class RagTool(Tool):
    """A RAG tool: a `Tool` of kind `RAG`."""

    tool_type: ToolType = ToolType.RAG
    input_schema: RagToolInputSchema | Unset = UNSET
    """Input schema."""
    tool_config: RagToolConfiguration | Unset = UNSET
    """Configuration of the tool."""

    _names = {}
