from __future__ import annotations

from . import AgentDiagramNodeType
from ._schema import UNSET, Unset, define, models
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramRagToolNode(AgentDiagramNode):
    """A tool that retrieves text from a knowledge base; see `RagTool`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.RAG_TOOL
    input_schema: models.RagToolInputSchema | Unset = UNSET
