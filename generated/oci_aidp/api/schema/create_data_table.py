"""Create a table from data."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None]("CreateDataTable", "POST", "/aiDataPlatforms/{aiDataPlatformId}/dataTables")


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.CreateDataTableDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Create a table from data.

    Creates a managed table and loads one file from object storage into it. Upload the file first to the target of
    GenerateTempFileUploadTarget, and look at its columns with PerformInferSchemaWithPreview. Asynchronous: poll
    GetAsyncOperation with the key in the header `aidp-async-operation-key`. Oracle's samples found that the
    header of a CSV file is ignored here: columns must then be named `_c0`, `_c1`, … in `tableFields`, or the
    operation fails with `UNRESOLVED_COLUMN`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: A new managed table, and the file whose data it starts with.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id)(
        headers={
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
