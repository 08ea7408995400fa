from __future__ import annotations

from typing import Any

from attrs import define

from ..unset import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramHttpToolNode(AgentDiagramNode):
    """An agent diagram HTTP tool node: an `AgentDiagramNode` of kind `HTTP_TOOL`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.HTTP_TOOL
    input_schema: dict[str, Any] | Unset = UNSET
    """Input schema."""
