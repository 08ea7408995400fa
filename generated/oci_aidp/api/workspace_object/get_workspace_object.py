"""GetWorkspaceObject, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, astreamed, awaited, awaited_detailed, detailed, streamed

OPERATION = Operation[bytes](
    "GetWorkspaceObject",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}",
    reads="bytes",
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

    Returns a workspace object.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        object_path: Path of the object, with its slashes.
        should_include_metadata: Whether to include metadata.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        The content of the object; its format depends on the kind of object.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "objectPath": object_path},
        query={"shouldIncludeMetadata": should_include_metadata},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
stream = streamed(sync)
"""Like `sync`, but for a `with` block that gets the body in chunks as they come, never all of it at once."""
astream = astreamed(sync)
"""Like `stream`, for `async with`."""
