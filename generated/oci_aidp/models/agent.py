from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Agent(Model):
    """An agentic application, drawn as a graph of nodes and edges or written in Python. Each node is a single agent
    or several that work together on one objective."""

    key: str
    """UUID, assigned by the service; part of the deployed agent's URL."""
    display_name: str
    """Starts with a letter, followed by letters, digits, `_`, `.` and `-`."""
    workspace_key: str | Unset = UNSET
    """UUID, from ListWorkspaces."""
    description: str
    path_info: str
    """Path in the workspace's volume under which the agent's JSON (an `.aflow` file) or, for a code agent, its
    source files are kept; in Oracle's sample `/Workspace/agents/qa_agent`. `/` alone is refused."""
    type_: models.AgentType | Unset = UNSET
    entry_file_path: str | Unset = UNSET
    """Python file that starts a code agent, relative to `pathInfo`, such as `agent.py`."""
    dependencies_file_path: str | Unset = UNSET
    """File that lists the packages of a code agent, relative to `pathInfo`."""
    deployment_compute_key: str | Unset = UNSET
    """UUID of the AI compute that hosts the deployed agent; `computeKey` is the one it is tested on."""
    deployment_mode: str | Unset = UNSET
    deployment_state: dict[str, models.DeploymentLifecycleState] | Unset = UNSET
    """Latest state of each kind of deployment; the keys are `PROD` and `TEST`."""
    uri: str | Unset = UNSET
    a2a_endpoint_url: str | Unset = UNSET
    """URL by which other agents call the `PROD` deployment in the A2A (agent-to-agent) protocol."""
    uri_state: str | Unset = UNSET
    lifecycle_state: models.AgentLifecycleState
    lifecycle_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
    compute_key: str | Unset = UNSET
    """UUID of the AI compute attached for tests in the playground, from ListClusters (type `AI_COMPUTE`)."""
    diagram: models.AgentDiagram | Unset = UNSET
    """A canvas agent as a graph. Nodes, edges, shared tools and shared guardrails stand in maps, each under its own
    key."""
    guardrails: models.GuardrailsConfiguration | Unset = UNSET
    """A set of safety policies for an agent."""
    session_config: models.SessionConfiguration | Unset = UNSET
    agent_card_config: models.AgentCardConfigDetail | Unset = UNSET
    """What the A2A agent card of the deployed agent says."""
    version: int | Unset = UNSET
    """Grows by one with each change of the record, for optimistic locking."""
