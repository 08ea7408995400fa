"""ListPrivateNetworkProfiles, GET /aiDataPlatforms/{aiDataPlatformId}/privateNetworkProfiles"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.PrivateNetworkProfileCollection"](
    "ListPrivateNetworkProfiles", "GET", "/aiDataPlatforms/{aiDataPlatformId}/privateNetworkProfiles"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    name: str | Unset = UNSET,
    lifecycle_state: models.PrivateNetworkProfileLifecycleState | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByTimeCreated | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.PrivateNetworkProfileCollection:
    """List private network profiles.

    Returns one page of private network profiles of an AI Data Platform.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        name: Name to look for.
        lifecycle_state: Lifecycle state to look for.
        display_name_contains: Text that the display name contains.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of private network profiles.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id},
        query={
            "name": name,
            "lifecycleState": lifecycle_state,
            "displayNameContains": display_name_contains,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged(sync, "models.PrivateNetworkProfileSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(sync, "models.PrivateNetworkProfileSummary")
"""Like `iterate`, for `async for`."""
