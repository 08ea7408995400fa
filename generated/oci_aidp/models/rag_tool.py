from __future__ import annotations

from . import ToolType
from ._schema import UNSET, Unset, define, models
from .tool import Tool


@define(kw_only=True)
class RagTool(Tool):
    """A tool that retrieves matching pieces of documents from a knowledge base for the agent to answer with."""

    tool_type: ToolType = ToolType.RAG
    input_schema: models.RagToolInputSchema | Unset = UNSET
    tool_config: models.RagToolConfiguration | Unset = UNSET
    """Fixed by the agent's developer; the agent neither sees nor changes it."""
