"""CancelAsyncOperation: Cancel an async operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import AsyncOperation

OPERATION: Operation[AsyncOperation] = Operation(
    "CancelAsyncOperation",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}/actions/cancel",
    "AsyncOperation",
)


def _request(
    ai_data_platform_id: str, async_operation_key: str, opc_retry_token: str | Unset, opc_request_id: str | Unset
) -> Request[AsyncOperation]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "asyncOperationKey": async_operation_key},
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    async_operation_key: str,
    *,
    client: Client,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncOperation:
    """Cancel an async operation.

    Cancels an operation that the caller started. Whether that is possible depends on the kind of operation and
    how far it is. Cancelling an operation that is already cancelled succeeds.

    REST reference: CancelAsyncOperation, POST /aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}/actions/cancel

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        async_operation_key: Key of the async operation. 1 to 200 characters.
        client: where the request goes, from `connect`.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        The operation, cancelled now or earlier.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, async_operation_key, opc_retry_token, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    async_operation_key: str,
    *,
    client: Client,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[AsyncOperation]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, async_operation_key, opc_retry_token, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    async_operation_key: str,
    *,
    client: Client,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncOperation:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, async_operation_key, opc_retry_token, opc_request_id).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    async_operation_key: str,
    *,
    client: Client,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[AsyncOperation]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, async_operation_key, opc_retry_token, opc_request_id).asend(client)
