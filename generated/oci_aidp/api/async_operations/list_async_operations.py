"""List async operations."""

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

    Returns the long-running operations on one kind of resource, or in one state, the newest first. Without
    `resourceType` and `status` the service answers 400 `MissingParameter`. Oracle's reference calls
    `resourceType` required.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        resource_type: A value of AsyncOperationResourceType, such as `CLUSTER`. Required unless `status` is given.
        resource_name: Full name of the resource, such as `sales.orders.order_lines`, or its beginning if
            `matchResourceName` is true. At most 255 characters.
        match_resource_name: `true` compares `resourceName` as a prefix, `false` in full. Without it, false.
        status: `IN_PROGRESS`, `SUCCEEDED`, `FAILED` or `CANCELED`.
        should_filter_by_calling_principal: `true` returns only what the caller has started. Without it, false.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first. At most 1024 characters.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: Only `timeStarted`, newest first unless `sortOrder` is `ASC`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of async operations.
    """
    return OPERATION(client, ai_data_platform_id)(
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


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.AsyncOperationSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
