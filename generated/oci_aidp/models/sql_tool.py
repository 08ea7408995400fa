from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import ToolType
from .tool import Tool

if TYPE_CHECKING:
    from .sql_tool_configuration import SqlToolConfiguration


@define(kw_only=True)
class SqlTool(Tool):
    """An SQL tool: a `Tool` of kind `SQL`."""

    tool_type: ToolType = ToolType.SQL
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
    tool_config: SqlToolConfiguration | Unset = UNSET
    """Configuration of the tool."""

    _fields: ClassVar[tuple[Field, ...]] = (
        *Tool._fields,
        ("input_schema", "inputSchema", None, False),
        ("tool_config", "toolConfig", _codecs.model("SqlToolConfiguration"), False),
    )
