"""GetModelDeploymentInferenceSummary: Get a model deployment inference summary."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import InferenceInvocationSummaryResponse

OPERATION: Operation[InferenceInvocationSummaryResponse] = Operation(
    "GetModelDeploymentInferenceSummary",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/inferences/summary",
    "InferenceInvocationSummaryResponse",
)


def _request(
    ai_data_platform_id: str,
    deployment_id: str,
    time_start: datetime.datetime | Unset,
    time_end: datetime.datetime | Unset,
    opc_request_id: str | Unset,
) -> Request[InferenceInvocationSummaryResponse]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "deploymentId": deployment_id},
        query={"timeStart": time_start, "timeEnd": time_end},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    deployment_id: str,
    *,
    client: Client,
    time_start: datetime.datetime | Unset = UNSET,
    time_end: datetime.datetime | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> InferenceInvocationSummaryResponse:
    """Get a model deployment inference summary.

    Returns a model deployment inference summary of an AI Data Platform.

    REST reference: GetModelDeploymentInferenceSummary, GET /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/inferences/summary

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        deployment_id: Identifier of the deployment.
        client: where the request goes, from `connect`.
        time_start: Start of the period.
        time_end: End of the period.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `InferenceInvocationSummaryResponse`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, deployment_id, time_start, time_end, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    deployment_id: str,
    *,
    client: Client,
    time_start: datetime.datetime | Unset = UNSET,
    time_end: datetime.datetime | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[InferenceInvocationSummaryResponse]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, deployment_id, time_start, time_end, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    deployment_id: str,
    *,
    client: Client,
    time_start: datetime.datetime | Unset = UNSET,
    time_end: datetime.datetime | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> InferenceInvocationSummaryResponse:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, deployment_id, time_start, time_end, opc_request_id).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    deployment_id: str,
    *,
    client: Client,
    time_start: datetime.datetime | Unset = UNSET,
    time_end: datetime.datetime | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[InferenceInvocationSummaryResponse]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, deployment_id, time_start, time_end, opc_request_id).asend(client)
