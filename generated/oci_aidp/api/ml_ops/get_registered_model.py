"""GetRegisteredModel: Get a registered model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import GetRegisteredModelResponseDetails

OPERATION: Operation[GetRegisteredModelResponseDetails] = Operation(
    "GetRegisteredModel",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/get",
    "GetRegisteredModelResponseDetails",
)


def _request(
    ai_data_platform_id: str, name: str, opc_request_id: str | Unset
) -> Request[GetRegisteredModelResponseDetails]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id}, query={"name": name}, headers={"opc-request-id": opc_request_id}
    )


def sync(
    ai_data_platform_id: str, *, client: Client, name: str, opc_request_id: str | Unset = UNSET
) -> GetRegisteredModelResponseDetails:
    """Get a registered model.

    Returns a registered model of an AI Data Platform.

    REST reference: GetRegisteredModel, GET /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/get

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        name: Name to look for.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `GetRegisteredModelResponseDetails`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, name, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str, *, client: Client, name: str, opc_request_id: str | Unset = UNSET
) -> Response[GetRegisteredModelResponseDetails]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, name, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str, *, client: Client, name: str, opc_request_id: str | Unset = UNSET
) -> GetRegisteredModelResponseDetails:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, name, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str, *, client: Client, name: str, opc_request_id: str | Unset = UNSET
) -> Response[GetRegisteredModelResponseDetails]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, name, opc_request_id).asend(client)
