from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateAgentDetails(Model):
    display_name: str
    """Starts with a letter, followed by letters, digits, `_`, `.` and `-`."""
    description: str | Unset = UNSET
    path_info: str
    """Path in the workspace's volume under which the agent's JSON (an `.aflow` file) or, for a code agent, its
    source files are kept; in Oracle's sample `/Workspace/agents/qa_agent`. `/` alone is refused."""
    type_: models.AgentType | Unset = UNSET
    entry_file_path: str | Unset = UNSET
    """Python file that starts a code agent, relative to `pathInfo`, such as `agent.py`."""
    dependencies_file_path: str | Unset = UNSET
    """File that lists the packages of a code agent, relative to `pathInfo`."""
    compute_key: str | Unset = UNSET
    """UUID of the AI compute attached for tests in the playground, from ListClusters (type `AI_COMPUTE`)."""
    guardrails: models.GuardrailsConfiguration | Unset = UNSET
    """A set of safety policies for an agent."""
    session_config: models.SessionConfiguration | Unset = UNSET
    agent_card_config: models.AgentCardConfigDetail | Unset = UNSET
    """What the A2A agent card of the deployed agent says."""
    diagram: models.AgentDiagram | Unset = UNSET
    """A canvas agent as a graph. Nodes, edges, shared tools and shared guardrails stand in maps, each under its own
    key."""
