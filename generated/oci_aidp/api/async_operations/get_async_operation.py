"""GetAsyncOperation: Get one async operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import AsyncOperation

OPERATION: Operation[AsyncOperation] = Operation(
    "GetAsyncOperation",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}",
    "AsyncOperation",
)


def _request(
    ai_data_platform_id: str, async_operation_key: str, opc_request_id: str | Unset
) -> Request[AsyncOperation]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "asyncOperationKey": async_operation_key},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str, async_operation_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> AsyncOperation:
    """Get one async operation.

    Returns what an async operation does, on which resource, and how far it is.

    REST reference: GetAsyncOperation, GET /aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        async_operation_key: Key of the async operation. 1 to 200 characters.
        client: where the request goes, from `connect`.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        The async operation.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, async_operation_key, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str, async_operation_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> Response[AsyncOperation]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, async_operation_key, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str, async_operation_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> AsyncOperation:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, async_operation_key, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str, async_operation_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> Response[AsyncOperation]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, async_operation_key, opc_request_id).asend(client)
