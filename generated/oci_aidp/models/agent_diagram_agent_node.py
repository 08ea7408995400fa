from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramAgentNode(AgentDiagramNode):
    """An agent diagram agent node: an `AgentDiagramNode` of kind `AGENT`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.AGENT
    instructions: str | Unset = UNSET
    """Instructions, in plain language."""
    llm: models.BaseLlmConfig | Unset = UNSET
    """LLM."""
    model_settings: dict[str, Any] | Unset = UNSET
    """Model settings."""
    memory: models.MemoryConfiguration | Unset = UNSET
    """Memory."""
    tools: list[models.Tool] | Unset = UNSET
    """Tools."""
    tool_references: list[str] | Unset = UNSET
    """Tool references."""
