from __future__ import annotations

from . import AgentDiagramNodeType
from ._schema import UNSET, Unset, define
from .agent_diagram_node import AgentDiagramNode


@define(kw_only=True)
class AgentDiagramGuardrailNode(AgentDiagramNode):
    """A node that checks input against guardrails."""

    type_: AgentDiagramNodeType = AgentDiagramNodeType.GUARDRAILS
    guardrails_config_key: str | Unset = UNSET
    """Key of an entry in `AgentDiagram.guardrailsMap`."""
    extra_guardrails_config: dict[str, str] | Unset = UNSET
    """Free-form additions."""
