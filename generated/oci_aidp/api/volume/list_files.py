"""ListFiles, GET /aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/files"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.VolumeFileCollection"](
    "ListFiles", "GET", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/files"
)


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    is_recursive: bool | Unset = UNSET,
    display_name: str | Unset = UNSET,
    metadata_keys: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.VolumeFileCollection:
    """List files.

    Returns one page of files in a volume.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        volume_key: Key of the volume.
        path: Path of the file or folder.
        is_recursive: Whether what lies in folders below is included.
        display_name: Display name to look for, compared in full.
        metadata_keys: Keys of the metadata to return.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        One page of files.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "volumeKey": volume_key},
        query={
            "path": path,
            "isRecursive": is_recursive,
            "displayName": display_name,
            "metadataKeys": metadata_keys,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
        },
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged(sync, "models.VolumeFileSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(sync, "models.VolumeFileSummary")
"""Like `iterate`, for `async for`."""
