from __future__ import annotations

from . import AgentDiagramNodeType
from ._schema import UNSET, Any, Unset, define
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramSqlToolNode(AgentDiagramNode):
    """A tool that runs a SQL statement; see `SqlTool`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.SQL_TOOL
    input_schema: dict[str, Any] | Unset = UNSET
    """Parameters of the tool by name, each an object with `name`, `type`, `description` and a default value. The LLM
    fills them."""
