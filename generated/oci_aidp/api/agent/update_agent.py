"""Update an agent."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Agent"](
    "UpdateAgent", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    body: models.UpdateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.Agent:
    """Update an agent.

    Changes an agent and, for a canvas agent, its diagram. What is deployed is a snapshot: a change reaches the
    agent's URL only with RedeployAgentByKey.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        body: As JSON.
        should_update_recent: Adds the resource to the caller's recent ones.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The agent after the change.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key)(
        headers={"should-update-recent": should_update_recent, "if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
