"""ListJobs: List jobs."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import JobCollection, JobSummary, SortByWithStatus, SortOrder

OPERATION: Operation[JobCollection] = Operation(
    "ListJobs", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobs", "JobCollection"
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    display_name: str | Unset,
    job_key: list[str] | Unset,
    display_name_contains: str | Unset,
    path: str | Unset,
    created_by: str | Unset,
    updated_by: str | Unset,
    limit: int | Unset,
    page: str | Unset,
    sort_order: SortOrder | Unset,
    sort_by: SortByWithStatus | Unset,
    opc_request_id: str | Unset,
) -> Request[JobCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={
            "displayName": display_name,
            "jobKey": job_key,
            "displayNameContains": display_name_contains,
            "path": path,
            "createdBy": created_by,
            "updatedBy": updated_by,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
        },
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    job_key: list[str] | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    path: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    updated_by: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> JobCollection:
    """List jobs.

    Returns one page of jobs in a workspace.

    REST reference: ListJobs, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobs

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        display_name: Display name to look for, compared in full.
        job_key: Key of the job.
        display_name_contains: Text that the display name contains.
        path: Path of the file or folder.
        created_by: Identifier of the principal that created what to look for.
        updated_by: Identifier of the principal that changed what to look for last.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        One page of jobs.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            workspace_key,
            display_name,
            job_key,
            display_name_contains,
            path,
            created_by,
            updated_by,
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
    workspace_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    job_key: list[str] | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    path: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    updated_by: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[JobCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        display_name,
        job_key,
        display_name_contains,
        path,
        created_by,
        updated_by,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    job_key: list[str] | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    path: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    updated_by: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> JobCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            display_name,
            job_key,
            display_name_contains,
            path,
            created_by,
            updated_by,
            limit,
            page,
            sort_order,
            sort_by,
            opc_request_id,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    job_key: list[str] | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    path: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    updated_by: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[JobCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        display_name,
        job_key,
        display_name_contains,
        path,
        created_by,
        updated_by,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).asend(client)


def iterate(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    job_key: list[str] | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    path: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    updated_by: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Iterator[JobSummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(
        ai_data_platform_id,
        workspace_key,
        display_name,
        job_key,
        display_name_contains,
        path,
        created_by,
        updated_by,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).iterate(client)


def aiterate(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    job_key: list[str] | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    path: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    updated_by: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncIterator[JobSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        display_name,
        job_key,
        display_name_contains,
        path,
        created_by,
        updated_by,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
    ).aiterate(client)
