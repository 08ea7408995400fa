"""ListAsyncOperations, GET /aiDataPlatforms/{aiDataPlatformId}/asyncOperations"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.AsyncOperationCollection"](
    "ListAsyncOperations", "GET", "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations"
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
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.AsyncOperationSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.AsyncOperationCollection:
    """List async operations.

    Returns one page of the async operations of an AI Data Platform, narrowed by the filters given. The service
    answers 400 MissingParameter unless `resourceType` or `status` is given.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
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
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of async operations.
    """
    return client.call(
        OPERATION,
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


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged(sync, "models.AsyncOperationSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(sync, "models.AsyncOperationSummary")
"""Like `iterate`, for `async for`."""
