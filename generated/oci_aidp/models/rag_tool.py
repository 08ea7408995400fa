from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from .rag_tool_configuration import RagToolConfiguration
    from .rag_tool_input_schema import RagToolInputSchema


@define(kw_only=True)
class RagTool(Tool):
    """A RAG tool: a `Tool` of kind `RAG`."""

    tool_type: ToolType = ToolType.RAG
    input_schema: RagToolInputSchema | Unset = UNSET
    """Input schema."""
    tool_config: RagToolConfiguration | Unset = UNSET
    """Configuration of the tool."""

    _fields: ClassVar[tuple[Field, ...]] = (
        *Tool._fields,
        ("input_schema", "inputSchema", _codecs.model("RagToolInputSchema"), False),
        ("tool_config", "toolConfig", _codecs.model("RagToolConfiguration"), False),
    )
