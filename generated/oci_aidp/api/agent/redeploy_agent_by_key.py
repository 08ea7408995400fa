"""Redeploy an agent by its key."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.AgentDeployment"](
    "RedeployAgentByKey",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/deployments/actions/redeploy",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    body: models.UpdateAgentDeploymentDetails,
    if_match: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.AgentDeployment:
    """Redeploy an agent by its key.

    Replaces the deployed snapshot by the agent's latest version, asynchronously; follow `lifecycleState` with
    GetAgentDeployment. The URL stays the same, so callers need no change, but the earlier version behind it is
    gone.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        body: As JSON.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The deployment.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key)(
        headers={"if-match": if_match, "opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
