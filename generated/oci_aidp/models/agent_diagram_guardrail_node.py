from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from . import AgentDiagramNodeType
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramGuardrailNode(AgentDiagramNode):
    """An agent diagram guardrail node: an `AgentDiagramNode` of kind `GUARDRAILS`."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.GUARDRAILS
    guardrails_config_key: str | Unset = UNSET
    """Key of the guardrails configuration."""
    extra_guardrails_config: dict[str, str] | Unset = UNSET
    """Configuration of the extra guardrails."""
