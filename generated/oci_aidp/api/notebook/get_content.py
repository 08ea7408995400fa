"""GetContent, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}"""

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
    """Get content.

    Returns content in a workspace.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        content_path: Path of the content, with its slashes.
        type_: Kind to look for.
        format_: Format of the content.
        content: Whether the content is returned, 1 for yes and 0 for no.
        hash_: Whether a hash of the content is returned, 1 for yes and 0 for no.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "contentPath": content_path},
        query={"type": type_, "format": format_, "content": content, "hash": hash_},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
