"""Deploy an agent."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.AgentDeployment"](
    "DeployAgent",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/deployments/actions/deploy",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    body: models.DeployAgentDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.AgentDeployment:
    """Deploy an agent.

    Hosts a snapshot of the agent on an AI compute; follow `lifecycleState` with GetAgentDeployment. An agent runs
    on one AI compute at a time, and deploying it there again overwrites what ran before. The URL depends on the
    agent's key alone and outlives redeployment:
    `https://gateway.aidp.<region>.oci.oraclecloud.com/agentendpoint/<agentKey>/chat` for the OpenAI Responses
    format, the same with `a2a` at its end for the agent-to-agent protocol.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The deployment.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key)(
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
