from __future__ import annotations

from . import ToolType
from ._schema import UNSET, Any, Unset, define, models
from .tool import Tool


@define(kw_only=True)
class CustomTool(Tool):
    """A tool that runs Python code from a ZIP package in the workspace."""

    tool_type: ToolType = ToolType.CUSTOM
    tool_provider: str | Unset = UNSET
    """`AIDP` by default."""
    tool_type_name: str | Unset = UNSET
    input_schema: dict[str, Any] | Unset = UNSET
    """Parameters of the tool by name, each an object with `name`, `type`, `description` and a default value. The LLM
    fills them."""
    tool_config: models.CustomToolConfiguration | Unset = UNSET
    """A ZIP package with the Python file `tool_implementation.py`, in which classes are registered by
    `@CustomToolBase.register`, and optionally `requirements.txt` and a folder `wheels/`. Limits: 10 MB a file,
    500 MB extracted."""
