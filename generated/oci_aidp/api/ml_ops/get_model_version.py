"""GetModelVersion: Get a model version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import GetModelVersionResponseDetails

OPERATION: Operation[GetModelVersionResponseDetails] = Operation(
    "GetModelVersion",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/get",
    "GetModelVersionResponseDetails",
)


def _request(
    ai_data_platform_id: str, name: str, version: str, opc_request_id: str | Unset
) -> Request[GetModelVersionResponseDetails]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
        query={"name": name, "version": version},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str, *, client: Client, name: str, version: str, opc_request_id: str | Unset = UNSET
) -> GetModelVersionResponseDetails:
    """Get a model version.

    Returns a model version of an AI Data Platform.

    REST reference: GetModelVersion, GET /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/get

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        name: Name to look for.
        version: Version.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `GetModelVersionResponseDetails`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, name, version, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str, *, client: Client, name: str, version: str, opc_request_id: str | Unset = UNSET
) -> Response[GetModelVersionResponseDetails]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, name, version, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str, *, client: Client, name: str, version: str, opc_request_id: str | Unset = UNSET
) -> GetModelVersionResponseDetails:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, name, version, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str, *, client: Client, name: str, version: str, opc_request_id: str | Unset = UNSET
) -> Response[GetModelVersionResponseDetails]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, name, version, opc_request_id).asend(client)
