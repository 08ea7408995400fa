"""Create a workspace object."""

from __future__ import annotations

from ..._endpoint import UNSET, BinaryContent, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[str](
    "CreateWorkspaceObject",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects",
    accept="application/x-yaml",
    sends="application/octet-stream",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    path: str,
    type_: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    is_overwrite: bool | Unset = UNSET,
) -> str:
    """Create a workspace object.

    Creates a file from the request's body, or a folder, in the workspace. For large files use
    UploadWorkspaceObjectWithPar.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: Content of the file; for a folder Oracle's sample sends `{}`.
        object_description: Text stored with the object.
        path: Absolute path to create, such as `/Shared/etl/load_orders.ipynb`; 1 to 255 characters.
        type_: What to create, a WorkspaceObjectType such as `FILE`, `NOTEBOOK` or `FOLDER`.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
        is_upload_file_base64_encoded: `true` if the body is Base64 text to be decoded; default `false`.
        is_overwrite: `true` replaces an object at the path; default `false`.

    Returns:
        The object is created.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={"objectDescription": object_description},
        headers={
            "path": path,
            "type": type_,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
            "is-upload-file-base64-encoded": is_upload_file_base64_encoded,
            "is-overwrite": is_overwrite,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
