"""ListCatalogs: List catalogs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import CatalogCollection, CatalogSummary, CatalogType, SchemaLifecycleState, SortBy, SortOrder

OPERATION: Operation[CatalogCollection] = Operation(
    "ListCatalogs", "GET", "/aiDataPlatforms/{aiDataPlatformId}/catalogs", "CatalogCollection"
)


def _request(
    ai_data_platform_id: str,
    display_name: str | Unset,
    catalog_state: SchemaLifecycleState | Unset,
    catalog_type: CatalogType | Unset,
    should_skip_ocid_translation: bool | Unset,
    limit: int | Unset,
    page: str | Unset,
    sort_order: SortOrder | Unset,
    sort_by: SortBy | Unset,
    opc_request_id: str | Unset,
) -> Request[CatalogCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
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


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    catalog_state: SchemaLifecycleState | Unset = UNSET,
    catalog_type: CatalogType | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> CatalogCollection:
    """List catalogs.

    Returns one page of catalogs of an AI Data Platform.

    REST reference: ListCatalogs, GET /aiDataPlatforms/{aiDataPlatformId}/catalogs

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        display_name: Display name to look for, compared in full.
        catalog_state: State of the catalog.
        catalog_type: Kind of catalog.
        should_skip_ocid_translation: Whether OCIDs are returned as they are, not as names.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        One page of catalogs.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            display_name,
            catalog_state,
            catalog_type,
            should_skip_ocid_translation,
            limit,
            page,
            sort_order,
            sort_by,
            opc_request_id,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    catalog_state: SchemaLifecycleState | Unset = UNSET,
    catalog_type: CatalogType | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[CatalogCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        display_name,
        catalog_state,
        catalog_type,
        should_skip_ocid_translation,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    catalog_state: SchemaLifecycleState | Unset = UNSET,
    catalog_type: CatalogType | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> CatalogCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            display_name,
            catalog_state,
            catalog_type,
            should_skip_ocid_translation,
            limit,
            page,
            sort_order,
            sort_by,
            opc_request_id,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    catalog_state: SchemaLifecycleState | Unset = UNSET,
    catalog_type: CatalogType | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[CatalogCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        display_name,
        catalog_state,
        catalog_type,
        should_skip_ocid_translation,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).asend(client)


def iterate(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    catalog_state: SchemaLifecycleState | Unset = UNSET,
    catalog_type: CatalogType | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Iterator[CatalogSummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(
        ai_data_platform_id,
        display_name,
        catalog_state,
        catalog_type,
        should_skip_ocid_translation,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).iterate(client)


def aiterate(
    ai_data_platform_id: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    catalog_state: SchemaLifecycleState | Unset = UNSET,
    catalog_type: CatalogType | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncIterator[CatalogSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id,
        display_name,
        catalog_state,
        catalog_type,
        should_skip_ocid_translation,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).aiterate(client)
