"""Get an agent deployment."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.AgentDeployment"](
    "GetAgentDeployment",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/deployments/{agentDeploymentKey}",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    agent_deployment_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> models.AgentDeployment:
    """Get an agent deployment.

    Returns a deployment with its state, its URL, and its OAuth and retention settings.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        agent_deployment_key: UUID, from ListAgentDeployments.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The deployment.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key, agent_deployment_key)(
        headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
