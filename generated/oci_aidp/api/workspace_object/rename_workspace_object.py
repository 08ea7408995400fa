"""Rename a workspace object."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.WorkspaceObjectDetails"](
    "RenameWorkspaceObject",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/renameObject",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.RenameWorkspaceObjectDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.WorkspaceObjectDetails:
    """Rename a workspace object.

    Gives a file or folder another name within its folder; MoveWorkspaceObject takes it elsewhere.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        should_update_recent: Adds the resource to the caller's recent ones.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The object under its new name.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        headers={"should-update-recent": should_update_recent, "if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
