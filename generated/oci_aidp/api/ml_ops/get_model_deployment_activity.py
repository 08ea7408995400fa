"""GetModelDeploymentActivity: Get a model deployment activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import DeploymentActivity

OPERATION: Operation[DeploymentActivity] = Operation(
    "GetModelDeploymentActivity",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/activities/get",
    "DeploymentActivity",
)


def _request(ai_data_platform_id: str, activity_id: str, opc_request_id: str | Unset) -> Request[DeploymentActivity]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
        query={"activity_id": activity_id},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str, *, client: Client, activity_id: str, opc_request_id: str | Unset = UNSET
) -> DeploymentActivity:
    """Get a model deployment activity.

    Returns a model deployment activity of an AI Data Platform.

    REST reference: GetModelDeploymentActivity, GET /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/activities/get

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        activity_id: Identifier of the activity.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `DeploymentActivity`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, activity_id, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str, *, client: Client, activity_id: str, opc_request_id: str | Unset = UNSET
) -> Response[DeploymentActivity]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, activity_id, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str, *, client: Client, activity_id: str, opc_request_id: str | Unset = UNSET
) -> DeploymentActivity:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, activity_id, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str, *, client: Client, activity_id: str, opc_request_id: str | Unset = UNSET
) -> Response[DeploymentActivity]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, activity_id, opc_request_id).asend(client)
