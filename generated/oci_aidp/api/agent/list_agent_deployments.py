"""ListAgentDeployments: List agent deployments."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import AgentDeploymentCollection, AgentDeploymentSummary, DeploymentLifecycleState, SortBy, SortOrder

OPERATION: Operation[AgentDeploymentCollection] = Operation(
    "ListAgentDeployments",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/deployments",
    "AgentDeploymentCollection",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    limit: int | Unset,
    page: str | Unset,
    sort_order: SortOrder | Unset,
    display_name: str | Unset,
    display_name_contains: str | Unset,
    lifecycle_state: list[DeploymentLifecycleState] | Unset,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset,
    time_created_less_than_or_equal_to: datetime.datetime | Unset,
    sort_by: SortBy | Unset,
    compute_key: list[str] | Unset,
    opc_request_id: str | Unset,
) -> Request[AgentDeploymentCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "agentKey": agent_key},
        query={
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "displayName": display_name,
            "displayNameContains": display_name_contains,
            "lifecycleState": lifecycle_state,
            "timeCreatedGreaterThanOrEqualTo": time_created_greater_than_or_equal_to,
            "timeCreatedLessThanOrEqualTo": time_created_less_than_or_equal_to,
            "sortBy": sort_by,
            "computeKey": compute_key,
        },
        headers={"opc-request-id": opc_request_id},
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
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: list[DeploymentLifecycleState] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    compute_key: list[str] | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AgentDeploymentCollection:
    """List agent deployments.

    Returns one page of agent deployments in a workspace.

    REST reference: ListAgentDeployments, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/deployments

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        agent_key: Key of the agent.
        client: where the request goes, from `connect`.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        display_name: Display name to look for, compared in full.
        display_name_contains: Text that the display name contains.
        lifecycle_state: Lifecycle state to look for.
        time_created_greater_than_or_equal_to: Earliest time of the creation to look for.
        time_created_less_than_or_equal_to: Latest time of the creation to look for.
        sort_by: Field to sort by.
        compute_key: Key of the compute.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        One page of agent deployments.

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
            display_name,
            display_name_contains,
            lifecycle_state,
            time_created_greater_than_or_equal_to,
            time_created_less_than_or_equal_to,
            sort_by,
            compute_key,
            opc_request_id,
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
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: list[DeploymentLifecycleState] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    compute_key: list[str] | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[AgentDeploymentCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        agent_key,
        limit,
        page,
        sort_order,
        display_name,
        display_name_contains,
        lifecycle_state,
        time_created_greater_than_or_equal_to,
        time_created_less_than_or_equal_to,
        sort_by,
        compute_key,
        opc_request_id,
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
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: list[DeploymentLifecycleState] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    compute_key: list[str] | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AgentDeploymentCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            agent_key,
            limit,
            page,
            sort_order,
            display_name,
            display_name_contains,
            lifecycle_state,
            time_created_greater_than_or_equal_to,
            time_created_less_than_or_equal_to,
            sort_by,
            compute_key,
            opc_request_id,
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
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: list[DeploymentLifecycleState] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    compute_key: list[str] | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[AgentDeploymentCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        agent_key,
        limit,
        page,
        sort_order,
        display_name,
        display_name_contains,
        lifecycle_state,
        time_created_greater_than_or_equal_to,
        time_created_less_than_or_equal_to,
        sort_by,
        compute_key,
        opc_request_id,
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
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: list[DeploymentLifecycleState] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    compute_key: list[str] | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Iterator[AgentDeploymentSummary]:
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
        display_name,
        display_name_contains,
        lifecycle_state,
        time_created_greater_than_or_equal_to,
        time_created_less_than_or_equal_to,
        sort_by,
        compute_key,
        opc_request_id,
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
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: list[DeploymentLifecycleState] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    compute_key: list[str] | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncIterator[AgentDeploymentSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        agent_key,
        limit,
        page,
        sort_order,
        display_name,
        display_name_contains,
        lifecycle_state,
        time_created_greater_than_or_equal_to,
        time_created_less_than_or_equal_to,
        sort_by,
        compute_key,
        opc_request_id,
    ).aiterate(client)
