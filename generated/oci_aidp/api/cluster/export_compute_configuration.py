"""ExportComputeConfiguration: Export a compute configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import ExportComputeConfigurationDetails

OPERATION: Operation[str] = Operation(
    "ExportComputeConfiguration",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/exportComputeConfiguration",
    reads="text",
    accept="application/x-yaml",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    body: ExportComputeConfigurationDetails,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
) -> Request[str]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "clusterKey": cluster_key},
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: ExportComputeConfigurationDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> str:
    """Export a compute configuration.

    Exports a compute configuration in a workspace.

    REST reference: ExportComputeConfiguration, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/exportComputeConfiguration

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        cluster_key: Key of the cluster.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        The content as YAML.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not application/x-yaml.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_retry_token, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: ExportComputeConfigurationDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_retry_token, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: ExportComputeConfigurationDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> str:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_retry_token, opc_request_id).asend(
            client
        )
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: ExportComputeConfigurationDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, cluster_key, body, opc_retry_token, opc_request_id).asend(
        client
    )
