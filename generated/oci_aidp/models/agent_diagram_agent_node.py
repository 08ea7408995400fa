from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from ..types import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode

if TYPE_CHECKING:
    from . import BaseLlmConfig, MemoryConfiguration, Tool


@define(kw_only=True)
class AgentDiagramAgentNode(AgentDiagramNode):
    """An agent diagram agent node: an `AgentDiagramNode` of kind `AGENT`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.AGENT
    instructions: str | Unset = UNSET
    """Instructions, in plain language."""
    llm: BaseLlmConfig | Unset = UNSET
    """LLM."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Model settings."""
    memory: MemoryConfiguration | Unset = UNSET
    """Memory."""
    tools: list[Tool] | Unset = UNSET
    """Tools."""
    tool_references: list[str] | Unset = UNSET
    """Tool references."""

    _names = {}
