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
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        catalog_key: `key` as answered by ListCatalogs or CreateCatalog.
        limit: Maximum number of items on a page. 1 to 1000. The service assumes 100 without it.
        page: Token from the `opc-next-page` header of the previous page; leave it out for the first page.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: Sorts by one field: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        opc_request_id: Quote it to Oracle's support. Letters, digits, underscores, dashes only. At most 255 characters.
        should_update_recent: Whether the call also enters the resource into the caller's list of recent resources.

    Returns:
        One page of grants.
    """
    return OPERATION(client, ai_data_platform_id, catalog_key)(
        query={"limit": limit, "page": page, "sortOrder": sort_order, "sortBy": sort_by},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""Like `sync`, but returns the whole response, whatever its status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged(sync, "models.CatalogPermissionSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""Like `iterate`, for `async for`."""
