"""Update a workspace object."""

from __future__ import annotations

from ..._endpoint import UNSET, BinaryContent, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[str](
    "UpdateWorkspaceObject",
    "PUT",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}",
    accept="application/x-yaml",
    sends="application/octet-stream",
    multi_segment={"objectPath"},
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> str:
    """Update a workspace object.

    Replaces the content of an existing file by the request's body.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        object_path: Full path of the object in the workspace; its slashes are sent as they are.
        body: The whole new content.
        object_description: Text stored with the object.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The file is updated; headers `object-key`, `path`, `type`, `time-updated` and `etag` describe it.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, object_path)(
        query={"objectDescription": object_description},
        headers={"if-match": if_match, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
