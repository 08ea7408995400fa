from __future__ import annotations

from . import ToolType
from ._schema import UNSET, Any, Unset, define, models
from .tool import Tool


@define(kw_only=True)
class HttpTool(Tool):
    """A tool that calls an HTTPS REST endpoint."""

    tool_type: ToolType = ToolType.HTTP
    input_schema: dict[str, Any] | Unset = UNSET
    """Parameters that fill the `{{variable}}` templates of the request, by name."""
    tool_config: models.HttpToolConfiguration | Unset = UNSET
