from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramStartNode(AgentDiagramNode):
    """An agent diagram start node: an `AgentDiagramNode` of kind `START_NODE`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.START_NODE
    start_node_config: dict[str, str] | Unset = UNSET
    """Configuration of the start node."""
