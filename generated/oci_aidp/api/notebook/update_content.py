"""Save a notebook or file."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Content"](
    "UpdateContent",
    "PUT",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}",
    multi_segment={"contentPath"},
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    body: models.UpdateContentDetails,
    if_match: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.Content:
    """Save a notebook or file.

    Writes a notebook as a whole, whether it exists already or not. The path is relative to the workspace, as in
    GetContent. A large notebook can be sent in chunks, one call for each: see `upload_id`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        content_path: Path of the notebook file in the workspace, relative, as `Shared/…`; its slashes are sent as they
            are.
        body: A notebook as a whole in `content`, or, with `upload_id`, one chunk of it.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        should_update_recent: Adds the resource to the caller's recent ones.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The saved notebook, or the receipt of a chunk.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, content_path)(
        headers={"if-match": if_match, "should-update-recent": should_update_recent, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
