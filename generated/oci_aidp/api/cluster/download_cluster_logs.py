"""DownloadClusterLogs: Download cluster logs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import DownloadClusterLogsDetails

OPERATION: Operation[None] = Operation(
    "DownloadClusterLogs",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/downloadLogs",
    reads="nothing",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    body: DownloadClusterLogsDetails,
    opc_request_id: str | Unset,
    opc_retry_token: str | Unset,
) -> Request[None]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "clusterKey": cluster_key},
        headers={"opc-request-id": opc_request_id, "opc-retry-token": opc_retry_token},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: DownloadClusterLogsDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> None:
    """Download cluster logs.

    Downloads cluster logs in a workspace.

    REST reference: DownloadClusterLogs, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/downloadLogs

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        cluster_key: Key of the cluster.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.

    Returns:
        Done, or accepted to be done.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_request_id, opc_retry_token)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: DownloadClusterLogsDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_request_id, opc_retry_token).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: DownloadClusterLogsDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_request_id, opc_retry_token).asend(
            client
        )
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: DownloadClusterLogsDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_request_id, opc_retry_token).asend(
        client
    )
