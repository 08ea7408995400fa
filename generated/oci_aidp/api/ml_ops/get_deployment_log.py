"""GetDeploymentLog: Get a deployment log."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import DeploymentLogDetail

OPERATION: Operation[DeploymentLogDetail] = Operation(
    "GetDeploymentLog",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/logs/{logId}",
    "DeploymentLogDetail",
)


def _request(
    ai_data_platform_id: str, deployment_id: str, log_id: str, opc_request_id: str | Unset
) -> Request[DeploymentLogDetail]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "deploymentId": deployment_id, "logId": log_id},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str, deployment_id: str, log_id: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> DeploymentLogDetail:
    """Get a deployment log.

    Returns a deployment log of an AI Data Platform.

    REST reference: GetDeploymentLog, GET /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/logs/{logId}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        deployment_id: Identifier of the deployment.
        log_id: Identifier of the log.
        client: where the request goes, from `connect`.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `DeploymentLogDetail`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, deployment_id, log_id, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str, deployment_id: str, log_id: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> Response[DeploymentLogDetail]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, deployment_id, log_id, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str, deployment_id: str, log_id: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> DeploymentLogDetail:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, deployment_id, log_id, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str, deployment_id: str, log_id: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> Response[DeploymentLogDetail]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, deployment_id, log_id, opc_request_id).asend(client)
