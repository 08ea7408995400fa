"""ListAsyncOperations: List async operations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import AsyncOperationCollection, AsyncOperationSortBy, AsyncOperationSummary, SortOrder

OPERATION: Operation[AsyncOperationCollection] = Operation(
    "ListAsyncOperations", "GET", "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations", "AsyncOperationCollection"
)


def _request(
    ai_data_platform_id: str,
    resource_type: str | Unset,
    resource_name: str | Unset,
    match_resource_name: bool | Unset,
    status: str | Unset,
    should_filter_by_calling_principal: bool | Unset,
    limit: int | Unset,
    page: str | Unset,
    sort_order: SortOrder | Unset,
    sort_by: AsyncOperationSortBy | Unset,
    opc_request_id: str | Unset,
) -> Request[AsyncOperationCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
        query={
            "resourceType": resource_type,
            "resourceName": resource_name,
            "matchResourceName": match_resource_name,
            "status": status,
            "shouldFilterByCallingPrincipal": should_filter_by_calling_principal,
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
    resource_type: str | Unset = UNSET,
    resource_name: str | Unset = UNSET,
    match_resource_name: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    should_filter_by_calling_principal: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: AsyncOperationSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncOperationCollection:
    """List async operations.

    Returns one page of the async operations of an AI Data Platform, narrowed by the filters given. The service
    answers 400 MissingParameter unless `resourceType` or `status` is given.

    REST reference: ListAsyncOperations, GET /aiDataPlatforms/{aiDataPlatformId}/asyncOperations

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        resource_type: Kind of resource, one of the values of AsyncOperationResourceType.
        resource_name: Name of the resource, compared in full unless `matchResourceName` is true. At most 255
            characters.
        match_resource_name: Whether `resourceName` is a prefix instead of a full name. The service assumes false
            without it.
        status: State of the operation, one of the values of AsyncOperationStatus.
        should_filter_by_calling_principal: Whether only the operations that the caller started are returned. The
            service assumes false without it.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before. At most 1024
            characters.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by; `timeStarted` sorts the newest first unless `sortOrder` says otherwise.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        One page of async operations.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            resource_type,
            resource_name,
            match_resource_name,
            status,
            should_filter_by_calling_principal,
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
    resource_type: str | Unset = UNSET,
    resource_name: str | Unset = UNSET,
    match_resource_name: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    should_filter_by_calling_principal: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: AsyncOperationSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[AsyncOperationCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        resource_type,
        resource_name,
        match_resource_name,
        status,
        should_filter_by_calling_principal,
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
    resource_type: str | Unset = UNSET,
    resource_name: str | Unset = UNSET,
    match_resource_name: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    should_filter_by_calling_principal: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: AsyncOperationSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncOperationCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            resource_type,
            resource_name,
            match_resource_name,
            status,
            should_filter_by_calling_principal,
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
    resource_type: str | Unset = UNSET,
    resource_name: str | Unset = UNSET,
    match_resource_name: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    should_filter_by_calling_principal: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: AsyncOperationSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[AsyncOperationCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        resource_type,
        resource_name,
        match_resource_name,
        status,
        should_filter_by_calling_principal,
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
    resource_type: str | Unset = UNSET,
    resource_name: str | Unset = UNSET,
    match_resource_name: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    should_filter_by_calling_principal: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: AsyncOperationSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Iterator[AsyncOperationSummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(
        ai_data_platform_id,
        resource_type,
        resource_name,
        match_resource_name,
        status,
        should_filter_by_calling_principal,
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
    resource_type: str | Unset = UNSET,
    resource_name: str | Unset = UNSET,
    match_resource_name: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    should_filter_by_calling_principal: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: AsyncOperationSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncIterator[AsyncOperationSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id,
        resource_type,
        resource_name,
        match_resource_name,
        status,
        should_filter_by_calling_principal,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).aiterate(client)
