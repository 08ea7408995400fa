"""Get a workspace object."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, astreamed, awaited, awaited_detailed, detailed, streamed

OPERATION = Operation[bytes](
    "GetWorkspaceObject",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}",
    accept="application/x-yaml",
    multi_segment={"objectPath"},
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    should_include_metadata: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> bytes:
    """Get a workspace object.

    Returns the content of a file. Headers tell the rest: `object-key`, `path`, `type`, `time-updated` and `etag`.
    HeadWorkspaceObject returns the headers alone.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        object_path: Full path of the object in the workspace; its slashes are sent as they are.
        should_include_metadata: `true` adds custom metadata of the file or folder; default `false`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The content, as bytes.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, object_path)(
        query={"shouldIncludeMetadata": should_include_metadata},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
stream = streamed(sync)
"""`sync`, but for a `with` block that gets the body in chunks as they come, never all of it at once."""
astream = astreamed(sync)
"""`stream`, for `async with`."""
