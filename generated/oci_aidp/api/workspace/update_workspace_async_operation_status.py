"""UpdateWorkspaceAsyncOperationStatus, PUT
/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/asyncOperations/{asyncOperationKey}/status"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Workspace"](
    "UpdateWorkspaceAsyncOperationStatus",
    "PUT",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/asyncOperations/{asyncOperationKey}/status",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    async_operation_key: str,
    *,
    client: Client,
    body: models.UpdateWorkspaceAsyncOperationStatusDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.Workspace:
    """Update a workspace async operation status.

    Updates a workspace async operation status.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        async_operation_key: Key of the async operation. 1 to 200 characters.
        body: Details of what to do.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer one.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
    """
    return client.call(
        OPERATION,
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "asyncOperationKey": async_operation_key,
        },
        headers={"if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
