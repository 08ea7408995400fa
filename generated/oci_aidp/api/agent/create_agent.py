"""Create an agent."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Agent"](
    "CreateAgent", "POST", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.CreateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.Agent:
    """Create an agent.

    Creates an agent, drawn as a diagram (`CANVAS`) or written in Python (`CODE`). Answered 409 `IncorrectState`
    while the AI feature of the platform is not ready yet; then try again later. Next: ValidateAgent for a
    diagram, DeployAgent to host the agent behind a URL.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        should_update_recent: Adds the resource to the caller's recent ones.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The agent.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        headers={
            "should-update-recent": should_update_recent,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
