"""Check a workspace object and get its headers."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "HeadWorkspaceObject",
    "HEAD",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}",
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
) -> None:
    """Check a workspace object and get its headers.

    Returns headers that describe a file or folder, such as `object-key`, without its content. With
    `shouldIncludeMetadata` there is also the header `file-metadata`, which for a Git folder tells the
    repository's key as `system:repoKey`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        object_path: Full path of the object in the workspace; its slashes are sent as they are.
        should_include_metadata: `true` adds the header `file-metadata`: custom metadata of the file or folder as JSON;
            default `false`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
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
