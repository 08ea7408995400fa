"""Get a workspace."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Workspace"](
    "GetWorkspace", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}"
)


def sync(
    ai_data_platform_id: str, workspace_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> models.Workspace:
    """Get a workspace.

    Returns a workspace with its lifecycle state, network configuration and log group; ListWorkspaces lacks the
    last two.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The workspace.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(headers={"opc-request-id": opc_request_id})


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
