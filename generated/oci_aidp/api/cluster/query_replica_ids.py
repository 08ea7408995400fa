"""QueryReplicaIds: Query replica IDs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import QueryReplicaIdsDetails, QueryReplicaIdsResult

OPERATION: Operation[QueryReplicaIdsResult] = Operation(
    "QueryReplicaIds",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/queryReplicaIds",
    "QueryReplicaIdsResult",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    body: QueryReplicaIdsDetails,
    opc_request_id: str | Unset,
) -> Request[QueryReplicaIdsResult]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "clusterKey": cluster_key},
        headers={"opc-request-id": opc_request_id},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: QueryReplicaIdsDetails,
    opc_request_id: str | Unset = UNSET,
) -> QueryReplicaIdsResult:
    """Query replica IDs.

    Queries replica IDs in a workspace.

    REST reference: QueryReplicaIds, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/queryReplicaIds

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        cluster_key: Key of the cluster.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `QueryReplicaIdsResult`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: QueryReplicaIdsDetails,
    opc_request_id: str | Unset = UNSET,
) -> Response[QueryReplicaIdsResult]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: QueryReplicaIdsDetails,
    opc_request_id: str | Unset = UNSET,
) -> QueryReplicaIdsResult:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_request_id).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: QueryReplicaIdsDetails,
    opc_request_id: str | Unset = UNSET,
) -> Response[QueryReplicaIdsResult]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_request_id).asend(client)
