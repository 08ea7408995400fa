"""ListTables, GET /aiDataPlatforms/{aiDataPlatformId}/tables"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.TableCollection"]("ListTables", "GET", "/aiDataPlatforms/{aiDataPlatformId}/tables")


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    catalog_key: str,
    schema_key: str,
    should_skip_ocid_translation: bool | Unset = UNSET,
    display_name: str | Unset = UNSET,
    table_type: models.TableType | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.TableCollection:
    """List tables.

    Returns one page of tables of an AI Data Platform.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        catalog_key: Key of the catalog.
        schema_key: Key of the schema.
        should_skip_ocid_translation: Whether OCIDs are returned as they are, not as names.
        display_name: Display name to look for, compared in full.
        table_type: Kind of table.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of tables.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id},
        query={
            "catalogKey": catalog_key,
            "schemaKey": schema_key,
            "shouldSkipOcidTranslation": should_skip_ocid_translation,
            "displayName": display_name,
            "tableType": table_type,
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
iterate = paged(sync, "models.TableSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(sync, "models.TableSummary")
"""Like `iterate`, for `async for`."""
