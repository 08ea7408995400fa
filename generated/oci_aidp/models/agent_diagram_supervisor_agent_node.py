from __future__ import annotations

from . import AgentDiagramNodeType
from ._schema import NO_OP, UNSET, Any, Iterable, Unset, as_list, define, field as _field, models
from .agent_diagram_node import AgentDiagramNode


def _agent_diagram_supervisor_agent_node_tools(value: Iterable[models.Tool] | Unset) -> list[models.Tool] | Unset:
    return as_list(value)


@define(kw_only=True, on_setattr=NO_OP)
class AgentDiagramSupervisorAgentNode(AgentDiagramNode):
    """An agent node that distributes work to other agents."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.SUPERVISOR_AGENT
    instructions: str | Unset = UNSET
    """System prompt: what the agent is to achieve, and with which tools."""
    llm: models.BaseLlmConfig | Unset = UNSET
    """Which large language model to call, and where."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Inference parameters by name, for example for temperature, top-k, maximum length or response format; which
    there are depends on the model."""
    memory: models.MemoryConfiguration | Unset = UNSET
    """How much of the conversation an agent node puts before its LLM."""
    tools: list[models.Tool] | Unset = _field(default=UNSET, converter=_agent_diagram_supervisor_agent_node_tools)
    """Tools that the agent may call, each with its unique `key`."""
    tool_references: list[str] | Unset = UNSET
    """Keys of tools whose definition stands in `AgentDiagram.toolsMap`."""
    supervisor_config: dict[str, str] | Unset = UNSET
    """Free-form additions."""
