"""Get a pre-authenticated request to upload a workspace object."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.UploadFileWithParResult"](
    "UploadWorkspaceObjectWithPar",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/uploadFileMeta",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.UploadFileWithParDetails,
    is_overwrite: bool | Unset = UNSET,
    should_generate_new_par: bool | Unset = UNSET,
    should_create_recursively: bool | Unset = UNSET,
    object_description: str | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> models.UploadFileWithParResult:
    """Get a pre-authenticated request to upload a workspace object.

    Uploads a file, also a large one, in three steps: `CREATE` creates it, or opens the one at the path, and
    returns a PAR URL; PUT the bytes there by plain HTTP; call again with `UPDATE`, size and ETag to close the
    file.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        is_overwrite: Whether a file that exists at the path may be replaced.
        should_generate_new_par: Whether to issue a new, short-lived PAR.
        should_create_recursively: `true` creates missing parent folders, too.
        object_description: Text stored with the object.
        path: Absolute path to write to, such as `/Shared/etl/load_orders.ipynb`; 1 to 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        type_: Kind of the object, such as `NOTEBOOK` or `FILE`.

    Returns:
        The PAR URL to upload to, with what is known of the file.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={
            "isOverwrite": is_overwrite,
            "shouldGenerateNewPar": should_generate_new_par,
            "shouldCreateRecursively": should_create_recursively,
            "objectDescription": object_description,
        },
        headers={
            "path": path,
            "should-update-recent": should_update_recent,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "type": type_,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
