"""Pack a folder of a workspace as a ZIP file to download."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ZipAndDownloadFolderResult"](
    "ZipAndDownloadWorkspaceFolder",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/zipAndDownloadFolder",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.ZipAndDownloadFolderDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.ZipAndDownloadFolderResult:
    """Pack a folder of a workspace as a ZIP file to download.

    Starts to pack a folder of the workspace as a ZIP archive and returns at once. Poll GetAsyncOperation with
    `operationKey` until it is `SUCCEEDED`; only then does the PAR URL in the answer yield the archive.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The key of the async operation, the archive's name and its PAR URL.
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
