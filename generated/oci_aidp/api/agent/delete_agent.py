"""Delete an agent."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "DeleteAgent", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Delete an agent.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
