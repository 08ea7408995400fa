"""List schemas."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.SchemaCollection"]("ListSchemas", "GET", "/aiDataPlatforms/{aiDataPlatformId}/schemas")


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    catalog_key: str,
    should_skip_ocid_translation: bool | Unset = UNSET,
    display_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.SchemaCollection:
    """List schemas.

    Returns the schemas of one catalog. For an external catalog these are the schemas that the connection's user
    may access, as read by the last refresh.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        catalog_key: Catalog by name, not by GUID; from ListCatalogs.
        should_skip_ocid_translation: `true` returns the OCIDs of users as they are, instead of names.
        display_name: Only resources with exactly this name.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of schemas, newest first unless `sortBy` says otherwise.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={
            "catalogKey": catalog_key,
            "shouldSkipOcidTranslation": should_skip_ocid_translation,
            "displayName": display_name,
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
iterate = paged(sync, "models.SchemaSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
