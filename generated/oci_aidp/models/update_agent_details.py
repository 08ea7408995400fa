from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateAgentDetails(Model):
    display_name: str | Unset = UNSET
    """Starts with a letter, followed by letters, digits, `_`, `.` and `-`."""
    description: str | Unset = UNSET
    compute_key: str | Unset = UNSET
    """UUID of the AI compute attached for tests in the playground, from ListClusters (type `AI_COMPUTE`)."""
    diagram: models.AgentDiagram | Unset = UNSET
    """A canvas agent as a graph. Nodes, edges, shared tools and shared guardrails stand in maps, each under its own
    key."""
    entry_file_path: str | Unset = UNSET
    """Python file that starts a code agent, relative to `pathInfo`, such as `agent.py`."""
    dependencies_file_path: str | Unset = UNSET
    """File that lists the packages of a code agent, relative to `pathInfo`."""
    deleted_nodes: list[str] | Unset = UNSET
    """Keys of the nodes that the new diagram no longer has."""
    updated_nodes: list[str] | Unset = UNSET
    """Keys of the nodes whose content differs in the new diagram."""
    added_nodes: list[str] | Unset = UNSET
    """Keys of the nodes that the new diagram has for the first time."""
    guardrails: models.GuardrailsConfiguration | Unset = UNSET
    """A set of safety policies for an agent."""
    session_config: models.SessionConfiguration | Unset = UNSET
    agent_card_config: models.AgentCardConfigDetail | Unset = UNSET
    """What the A2A agent card of the deployed agent says."""
