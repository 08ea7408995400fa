"""Delete a table."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None]("DeleteTable", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/tables/{tableKey}")


def sync(
    ai_data_platform_id: str,
    table_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Delete a table.

    Deletes a table. A managed table loses its data too; of an external table only the definition goes, the files
    stay. Asynchronous: poll GetAsyncOperation with the key in the header `aidp-async-operation-key`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        table_key: Fully qualified name, `<catalog>.<schema>.<table>`.
        display_name: Exact display name of the table; `tableKey` alone already selects it.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id, table_key)(
        query={"displayName": display_name},
        headers={"if-match": if_match, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
