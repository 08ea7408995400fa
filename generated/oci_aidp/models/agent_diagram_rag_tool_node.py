from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode

if TYPE_CHECKING:
    from . import RagToolInputSchema


@define(kw_only=True)
class AgentDiagramRagToolNode(AgentDiagramNode):
    """An agent diagram RAG tool node: an `AgentDiagramNode` of kind `RAG_TOOL`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.RAG_TOOL
    input_schema: RagToolInputSchema | Unset = UNSET
    """Input schema."""

    _names = {}
