from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True, repr=False)
class AgentDiagramRagToolNode(AgentDiagramNode):
    """A tool that retrieves text from a knowledge base; see `RagTool`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.RAG_TOOL
    input_schema: models.RagToolInputSchema | Unset = UNSET
