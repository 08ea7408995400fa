"""List catalog permissions."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.CatalogPermissionCollection"](
    "ListCatalogPermissions", "GET", "/aiDataPlatforms/{aiDataPlatformId}/catalogs/{catalogKey}/permissions"
)


def sync(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.CatalogPermissionCollection:
    """List catalog permissions.

    Returns the grants on a catalog: each user, group or role with what it may do.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        catalog_key: `key` as answered by ListCatalogs or CreateCatalog.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        One page of grants.
    """
    return OPERATION(client, ai_data_platform_id, catalog_key)(
        query={"limit": limit, "page": page, "sortOrder": sort_order, "sortBy": sort_by},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.CatalogPermissionSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
