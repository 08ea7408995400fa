from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramRagToolNode(AgentDiagramNode):
    """An agent diagram RAG tool node: an `AgentDiagramNode` of kind `RAG_TOOL`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.RAG_TOOL
    input_schema: models.RagToolInputSchema | Unset = UNSET
    """Input schema."""
