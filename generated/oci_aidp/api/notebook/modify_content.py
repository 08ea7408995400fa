"""Rename or move a notebook, file or directory."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Content"](
    "ModifyContent",
    "PATCH",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}",
    multi_segment={"contentPath"},
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    body: models.ModifyContentDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.Content:
    """Rename or move a notebook, file or directory.

    Gives a notebook, file or directory another path without sending its content again.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        content_path: Path of the notebook file in the workspace, relative, as `Shared/…`; its slashes are sent as they
            are.
        body: As JSON.
        should_update_recent: Adds the resource to the caller's recent ones.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The notebook, file or directory under its new path.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, content_path)(
        headers={"should-update-recent": should_update_recent, "if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
