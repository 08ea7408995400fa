"""Report the result of a workspace's async operation."""

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
    """Report the result of a workspace's async operation.

    Reports to the service how the network configuration of a workspace has turned out. To read the state of an
    async operation, call GetAsyncOperation.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        async_operation_key: From the header `aidp-async-operation-key` of the answer that started the operation, or
            from ListAsyncOperations. 1 to 200 characters.
        body: As JSON.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The workspace.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, async_operation_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
