"""SearchMavenPackages: Search Maven packages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import MavenSearchSummary, MavenSearchSummaryCollection

OPERATION: Operation[MavenSearchSummaryCollection] = Operation(
    "SearchMavenPackages",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/mavenPackages",
    "MavenSearchSummaryCollection",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    maven_search_query: str,
    limit: int | Unset,
    page: str | Unset,
    opc_request_id: str | Unset,
) -> Request[MavenSearchSummaryCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "clusterKey": cluster_key},
        query={"mavenSearchQuery": maven_search_query, "limit": limit, "page": page},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    maven_search_query: str,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> MavenSearchSummaryCollection:
    """Search Maven packages.

    Searches Maven packages in a workspace.

    REST reference: SearchMavenPackages, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/mavenPackages

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        cluster_key: Key of the cluster.
        client: where the request goes, from `connect`.
        maven_search_query: Maven search query.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `MavenSearchSummaryCollection`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, cluster_key, maven_search_query, limit, page, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    maven_search_query: str,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[MavenSearchSummaryCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, workspace_key, cluster_key, maven_search_query, limit, page, opc_request_id
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    maven_search_query: str,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> MavenSearchSummaryCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, workspace_key, cluster_key, maven_search_query, limit, page, opc_request_id
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    maven_search_query: str,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[MavenSearchSummaryCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, cluster_key, maven_search_query, limit, page, opc_request_id
    ).asend(client)


def iterate(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    maven_search_query: str,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Iterator[MavenSearchSummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(
        ai_data_platform_id, workspace_key, cluster_key, maven_search_query, limit, page, opc_request_id
    ).iterate(client)


def aiterate(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    maven_search_query: str,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncIterator[MavenSearchSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id, workspace_key, cluster_key, maven_search_query, limit, page, opc_request_id
    ).aiterate(client)
