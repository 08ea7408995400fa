"""Validate an agent."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ValidateAgentResponse"](
    "ValidateAgent",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/actions/validate",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.ValidateAgentResponse:
    """Validate an agent.

    Checks the JSON diagram that the canvas has written for the agent and lists what is wrong with it. Takes no
    body.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The verdict, with the errors found.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key)(
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
