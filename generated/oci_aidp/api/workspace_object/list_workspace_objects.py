"""ListWorkspaceObjects: List workspace objects."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import SortBy, SortOrder, WorkspaceObjectCollection, WorkspaceObjectSummary

OPERATION: Operation[WorkspaceObjectCollection] = Operation(
    "ListWorkspaceObjects",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects",
    "WorkspaceObjectCollection",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    path: str,
    type_: str | Unset,
    display_name: str | Unset,
    limit: int | Unset,
    metadata_keys: str | Unset,
    page: str | Unset,
    sort_order: SortOrder | Unset,
    sort_by: SortBy | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[WorkspaceObjectCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={
            "path": path,
            "type": type_,
            "displayName": display_name,
            "limit": limit,
            "metadataKeys": metadata_keys,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
        },
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    path: str,
    type_: str | Unset = UNSET,
    display_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata_keys: str | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> WorkspaceObjectCollection:
    """List workspace objects.

    Returns one page of workspace objects.

    REST reference: ListWorkspaceObjects, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        path: Path of the file or folder.
        type_: Kind to look for.
        display_name: Display name to look for, compared in full.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        metadata_keys: Keys of the metadata to return.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        One page of workspace objects.

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
            path,
            type_,
            display_name,
            limit,
            metadata_keys,
            page,
            sort_order,
            sort_by,
            opc_request_id,
            should_update_recent,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    path: str,
    type_: str | Unset = UNSET,
    display_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata_keys: str | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[WorkspaceObjectCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        path,
        type_,
        display_name,
        limit,
        metadata_keys,
        page,
        sort_order,
        sort_by,
        opc_request_id,
        should_update_recent,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    path: str,
    type_: str | Unset = UNSET,
    display_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata_keys: str | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> WorkspaceObjectCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            path,
            type_,
            display_name,
            limit,
            metadata_keys,
            page,
            sort_order,
            sort_by,
            opc_request_id,
            should_update_recent,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    path: str,
    type_: str | Unset = UNSET,
    display_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata_keys: str | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[WorkspaceObjectCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        path,
        type_,
        display_name,
        limit,
        metadata_keys,
        page,
        sort_order,
        sort_by,
        opc_request_id,
        should_update_recent,
    ).asend(client)


def iterate(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    path: str,
    type_: str | Unset = UNSET,
    display_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata_keys: str | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Iterator[WorkspaceObjectSummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(
        ai_data_platform_id,
        workspace_key,
        path,
        type_,
        display_name,
        limit,
        metadata_keys,
        page,
        sort_order,
        sort_by,
        opc_request_id,
        should_update_recent,
    ).iterate(client)


def aiterate(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    path: str,
    type_: str | Unset = UNSET,
    display_name: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    metadata_keys: str | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AsyncIterator[WorkspaceObjectSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        path,
        type_,
        display_name,
        limit,
        metadata_keys,
        page,
        sort_order,
        sort_by,
        opc_request_id,
        should_update_recent,
    ).aiterate(client)
