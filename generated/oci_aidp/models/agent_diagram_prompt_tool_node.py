from __future__ import annotations

from typing import Any

from attrs import define

from ..unset import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramPromptToolNode(AgentDiagramNode):
    """An agent diagram prompt tool node: an `AgentDiagramNode` of kind `PROMPT_TOOL`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.PROMPT_TOOL
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
