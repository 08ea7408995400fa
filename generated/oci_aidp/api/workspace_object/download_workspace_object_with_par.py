"""Get a pre-authenticated request to download a workspace object."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.DownloadFileWithParResult"](
    "DownloadWorkspaceObjectWithPar",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/downloadFileMeta",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    should_generate_new_par: bool | Unset = UNSET,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.DownloadFileWithParResult:
    """Get a pre-authenticated request to download a workspace object.

    Returns a PAR URL; read the file from it by plain HTTP GET, without signature. Suits large files, while
    GetWorkspaceObject returns the content itself; for folders use ZipAndDownloadWorkspaceFolder.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        should_generate_new_par: Whether to issue a new, short-lived PAR.
        path: Absolute, such as `/Shared/etl/load_orders.ipynb`; 1 to 255 characters.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        type_: Kind of the object, such as `NOTEBOOK` or `FILE`.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The PAR URL with size and ETag of the file.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={"shouldGenerateNewPar": should_generate_new_par},
        headers={
            "path": path,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "type": type_,
            "should-update-recent": should_update_recent,
        },
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
