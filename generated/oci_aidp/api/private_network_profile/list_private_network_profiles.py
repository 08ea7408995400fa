"""List private network profiles."""

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

    Returns the private network profiles of the platform. Git repositories refer to them by `key`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        name: Only the profile with exactly this name.
        lifecycle_state: Only profiles in this state.
        display_name_contains: Only resources whose display name contains this text.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: Only `timeCreated`, newest first unless `sortOrder` says otherwise.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of private network profiles.
    """
    return OPERATION(client, ai_data_platform_id)(
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


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.PrivateNetworkProfileSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
