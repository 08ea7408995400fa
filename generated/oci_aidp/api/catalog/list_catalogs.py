"""List catalogs."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.CatalogCollection"]("ListCatalogs", "GET", "/aiDataPlatforms/{aiDataPlatformId}/catalogs")


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    catalog_state: models.SchemaLifecycleState | Unset = UNSET,
    catalog_type: models.CatalogType | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.CatalogCollection:
    """List catalogs.

    Returns the catalogs of the platform, standard and external, that the caller may see.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        display_name: Only resources with exactly this name.
        catalog_state: Only catalogs in this state.
        catalog_type: `INTERNAL` for standard catalogs, `EXTERNAL` for the others; left out, both.
        should_skip_ocid_translation: `true` returns the OCIDs of users as they are, instead of names.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of catalogs, newest first unless `sortBy` says otherwise.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={
            "displayName": display_name,
            "catalogState": catalog_state,
            "catalogType": catalog_type,
            "shouldSkipOcidTranslation": should_skip_ocid_translation,
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
iterate = paged(sync, "models.CatalogSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
