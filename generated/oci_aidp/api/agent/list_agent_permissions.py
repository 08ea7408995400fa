"""ListAgentPermissions: List agent permissions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import AgentPermissionCollection, AgentPermissionSummary, SortBy, SortOrder

OPERATION: Operation[AgentPermissionCollection] = Operation(
    "ListAgentPermissions",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/permissions",
    "AgentPermissionCollection",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    limit: int | Unset,
    page: str | Unset,
    sort_order: SortOrder | Unset,
    sort_by: SortBy | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[AgentPermissionCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "agentKey": agent_key},
        query={"limit": limit, "page": page, "sortOrder": sort_order, "sortBy": sort_by},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AgentPermissionCollection:
    """List agent permissions.

    Returns one page of agent permissions in a workspace.

    REST reference: ListAgentPermissions, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/permissions

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        agent_key: Key of the agent.
        client: where the request goes, from `connect`.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        One page of agent permissions.

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
            agent_key,
            limit,
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
    agent_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[AgentPermissionCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        agent_key,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
        should_update_recent,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AgentPermissionCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            agent_key,
            limit,
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
    agent_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[AgentPermissionCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        agent_key,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
        should_update_recent,
    ).asend(client)


def iterate(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Iterator[AgentPermissionSummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(
        ai_data_platform_id,
        workspace_key,
        agent_key,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
        should_update_recent,
    ).iterate(client)


def aiterate(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AsyncIterator[AgentPermissionSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        agent_key,
        limit,
        page,
        sort_order,
        sort_by,
        opc_request_id,
        should_update_recent,
    ).aiterate(client)
