from __future__ import annotations

from . import AgentDiagramNodeType
from ._schema import UNSET, Unset, define
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramStartNode(AgentDiagramNode):
    """The node at which requests enter."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.START_NODE
    start_node_config: dict[str, str] | Unset = UNSET
    """Free-form additions."""
