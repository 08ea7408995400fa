"""Get a notebook, file or directory."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Content"](
    "GetContent",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}",
    multi_segment={"contentPath"},
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    type_: models.ContentType | Unset = UNSET,
    format_: models.ContentFormat | Unset = UNSET,
    content: int | Unset = UNSET,
    hash_: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Content:
    """Get a notebook, file or directory.

    Returns a notebook or file with its content, or the metadata of a directory. The path is relative to the
    workspace (`Shared/etl/load_orders.ipynb`, without `/Workspace`). For a directory pass `content=0`: its
    entries cannot be listed, `content=1` is answered 400. A `type` or `format` that the file does not have is
    answered 400, with the reason `bad type` or `bad format`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        content_path: Path of the notebook file in the workspace, relative, as `Shared/…`; its slashes are sent as they
            are.
        type_: What is expected at the path; something else is answered 400.
        format_: `text` (decoded as UTF-8), `base64` or `json` (notebooks).
        content: 1, the default, returns the content, 0 only the metadata; 0 also serves to find out whether the path
            exists.
        hash_: 1 returns `hash` and `hash_algorithm`, too, which the service may ignore; default 0.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The notebook, file or directory.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, content_path)(
        query={"type": type_, "format": format_, "content": content, "hash": hash_},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
