"""ListShareDataAssets, GET /aiDataPlatforms/{aiDataPlatformId}/shares/{shareKey}/dataAssets"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.ShareDataAssetCollection"](
    "ListShareDataAssets", "GET", "/aiDataPlatforms/{aiDataPlatformId}/shares/{shareKey}/dataAssets"
)


def sync(
    ai_data_platform_id: str,
    share_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.ShareDataAssetCollection:
    """List share data assets.

    Returns one page of share data assets of an AI Data Platform.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        share_key: Key of the share.
        display_name: Display name to look for, compared in full.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        One page of share data assets.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "shareKey": share_key},
        query={"displayName": display_name, "limit": limit, "page": page, "sortOrder": sort_order, "sortBy": sort_by},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged(sync, "models.ShareDataAssetSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(sync, "models.ShareDataAssetSummary")
"""Like `iterate`, for `async for`."""
