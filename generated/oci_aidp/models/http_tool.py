from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from .http_tool_configuration import HttpToolConfiguration


@define(kw_only=True)
class HttpTool(Tool):
    """An HTTP tool: a `Tool` of kind `HTTP`."""

    tool_type: ToolType = ToolType.HTTP
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: HttpToolConfiguration | Unset = UNSET
    """Configuration of the tool."""

    _fields: ClassVar[tuple[Field, ...]] = (
        *Tool._fields,
        ("input_schema", "inputSchema", None, False),
        ("tool_config", "toolConfig", _codecs.model("HttpToolConfiguration"), False),
    )
