from __future__ import annotations

from . import AgentDiagramNodeType
from ._schema import UNSET, Any, Unset, define
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramPromptToolNode(AgentDiagramNode):
    """A tool that sends a prompt template to an LLM; see `PromptTool`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.PROMPT_TOOL
    input_schema: dict[str, Any] | Unset = UNSET
    """Parameters of the tool by name, each an object with `name`, `type`, `description` and a default value. The LLM
    fills them."""
