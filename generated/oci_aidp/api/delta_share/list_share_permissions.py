"""List share permissions."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.SharePermissionCollection"](
    "ListSharePermissions", "GET", "/aiDataPlatforms/{aiDataPlatformId}/shares/{shareKey}/permissions"
)


def sync(
    ai_data_platform_id: str,
    share_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SharePermissionSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.SharePermissionCollection:
    """List share permissions.

    Returns which users, groups and roles of this platform may handle the share; its recipients come from
    ListShareRecipients.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        share_key: `key` as answered by ListShares or CreateShare.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `grantee` or `granteeType`, each in ascending order by default.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        One page of grants.
    """
    return OPERATION(client, ai_data_platform_id, share_key)(
        query={"limit": limit, "page": page, "sortOrder": sort_order, "sortBy": sort_by},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.SharePermissionSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
