"""Create or copy a notebook, file or directory."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Content"](
    "CreateContent",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}",
    multi_segment={"contentPath"},
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    body: models.CreateContentDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    datalake_tenant_id: str | Unset = UNSET,
) -> models.Content:
    """Create or copy a notebook, file or directory.

    Creates an empty, untitled notebook, file or directory at the path, which is relative to the workspace; or,
    with `copy_from`, a copy of a notebook. To save a notebook under a name of your choice, call UpdateContent. A
    large notebook can be sent in chunks, one call for each: see `upload_id`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        content_path: Path of the notebook file in the workspace, relative, as `Shared/…`; its slashes are sent as they
            are.
        body: An empty object makes an untitled file; `copy_from` a copy; the fields from `upload_id` on send one chunk
            of a notebook.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
        datalake_tenant_id: `datalake-tenant-id` in the headers.

    Returns:
        The new notebook, file or directory, or the receipt of a chunk.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, content_path)(
        headers={
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
            "datalake-tenant-id": datalake_tenant_id,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
