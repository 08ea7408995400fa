"""Upload a ZIP file to a workspace and extract it."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.UploadAndExtractZipResult"](
    "UploadAndExtractWorkspaceZip",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/uploadAndExtractZip",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.UploadAndExtractZipDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.UploadAndExtractZipResult:
    """Upload a ZIP file to a workspace and extract it.

    Uploads a ZIP file and unpacks it in a folder of the workspace, asynchronously and in two calls of this
    operation. `CREATE` returns a PAR URL and `operationKey`; PUT the bytes to the URL. `UPDATE` with that key,
    size and ETag lets the extraction begin; then poll GetAsyncOperation with the key until it is `SUCCEEDED`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: Which fields are required depends on `action`.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The key of the async operation; for `CREATE` also the PAR URL to upload to.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
