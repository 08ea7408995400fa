"""Cancel an async operation."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.AsyncOperation"](
    "CancelAsyncOperation",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}/actions/cancel",
)


def sync(
    ai_data_platform_id: str,
    async_operation_key: str,
    *,
    client: Client,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.AsyncOperation:
    """Cancel an async operation.

    Cancels an operation that the caller started. Whether that is possible depends on the type of operation and
    its present state. Cancelling one that is cancelled already succeeds.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        async_operation_key: From the header `aidp-async-operation-key` of the answer that started the operation, or
            from ListAsyncOperations. 1 to 200 characters.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The operation, cancelled now or earlier.
    """
    return OPERATION(client, ai_data_platform_id, async_operation_key)(
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
