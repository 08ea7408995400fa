from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class AgentInfo(Model):
    """An agent without diagram, guardrails, session and agent card settings."""

    key: str
    """UUID, assigned by the service; part of the deployed agent's URL."""
    display_name: str
    """Starts with a letter, followed by letters, digits, `_`, `.` and `-`."""
    description: str | Unset = UNSET
    workspace_key: str | Unset = UNSET
    """UUID, from ListWorkspaces."""
    path_info: str | Unset = UNSET
    """Path in the workspace's volume under which the agent's JSON (an `.aflow` file) or, for a code agent, its
    source files are kept; in Oracle's sample `/Workspace/agents/qa_agent`. `/` alone is refused."""
    type_: models.AgentType | Unset = UNSET
    deployment_compute_key: str | Unset = UNSET
    """UUID of the AI compute that hosts the deployed agent; `computeKey` is the one it is tested on."""
    deployment_mode: str | Unset = UNSET
    deployment_state: dict[str, models.DeploymentLifecycleState] | Unset = UNSET
    """Latest state of each kind of deployment; the keys are `PROD` and `TEST`."""
    uri: str | Unset = UNSET
    a2a_endpoint_url: str | Unset = UNSET
    """URL by which other agents call the `PROD` deployment in the A2A (agent-to-agent) protocol."""
    uri_state: str | Unset = UNSET
    entry_file_path: str | Unset = UNSET
    """Python file that starts a code agent, relative to `pathInfo`, such as `agent.py`."""
    dependencies_file_path: str | Unset = UNSET
    """File that lists the packages of a code agent, relative to `pathInfo`."""
    lifecycle_state: str | Unset = UNSET
    """`DRAFT` or `DEPLOYED`."""
    lifecycle_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""
    compute_key: str | Unset = UNSET
    """UUID of the AI compute attached for tests in the playground, from ListClusters (type `AI_COMPUTE`)."""
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
