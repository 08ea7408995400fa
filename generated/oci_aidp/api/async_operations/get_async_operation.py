"""Get one async operation."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.AsyncOperation"](
    "GetAsyncOperation", "GET", "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}"
)


def sync(
    ai_data_platform_id: str, async_operation_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> models.AsyncOperation:
    """Get one async operation.

    Returns what an async operation does, on which resource, and how far it is. Poll it, with the key from the
    header `aidp-async-operation-key` (older deployments: `datalake-async-operation-key` or
    `oidl-async-operation-key`) of the call that started it, until `status` is no longer `IN_PROGRESS`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        async_operation_key: From the header `aidp-async-operation-key` of the answer that started the operation, or
            from ListAsyncOperations. 1 to 200 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The async operation.
    """
    return OPERATION(client, ai_data_platform_id, async_operation_key)(headers={"opc-request-id": opc_request_id})


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
