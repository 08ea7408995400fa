"""Delete a workspace."""

from __future__ import annotations

import datetime

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "DeleteWorkspace", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    time_data_lake_deletion: datetime.datetime | Unset = UNSET,
) -> None:
    """Delete a workspace.

    Deletes a workspace. The caller needs the permission `ADMINISTRATOR` on it.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        time_data_lake_deletion: RFC 3339; set only if the workspace goes because its platform is deleted, to the time
            of that.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        headers={
            "if-match": if_match,
            "opc-request-id": opc_request_id,
            "time-data-lake-deletion": time_data_lake_deletion,
        }
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
