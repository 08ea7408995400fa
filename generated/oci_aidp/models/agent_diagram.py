from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class AgentDiagram(Model):
    """A canvas agent as a graph. Nodes, edges, shared tools and shared guardrails stand in maps, each under its own
    key."""

    key: str | Unset = UNSET
    """UUID, assigned by the service; part of the deployed agent's URL."""
    display_name: str | Unset = UNSET
    """Starts with a letter, followed by letters, digits, `_`, `.` and `-`."""
    description: str | Unset = UNSET
    model_version: str | Unset = UNSET
    """Version of the diagram's format; tells whether an upgrade can read it."""
    nodes: dict[str, models.AgentDiagramNode] | Unset = UNSET
    """The map's keys are the nodes' `key`."""
    edges: dict[str, models.AgentEdge] | Unset = UNSET
    """The map's keys are the edges' `key`."""
    tools_map: dict[str, models.Tool] | Unset = UNSET
    """Tools by their `key`; a node refers to them in `toolReferences`."""
    guardrails_map: dict[str, models.GuardrailsConfiguration] | Unset = UNSET
    """Guardrails by their `key`; a guardrail node refers to one in `guardrailsConfigKey`."""
