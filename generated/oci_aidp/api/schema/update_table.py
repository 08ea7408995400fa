"""Update a table."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None]("UpdateTable", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/tables/{tableKey}")


def sync(
    ai_data_platform_id: str,
    table_key: str,
    *,
    client: Client,
    body: models.UpdateTableDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Update a table.

    Renames a table or changes its description, columns or properties by the lists of what to add, drop, rename
    and update; all else stays. Asynchronous: poll GetAsyncOperation with the key in the header
    `aidp-async-operation-key`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        table_key: Fully qualified name, `<catalog>.<schema>.<table>`.
        body: Lists of changes; what no list names stays as it is.
        should_update_recent: Adds the resource to the caller's recent ones.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, table_key)(
        headers={"should-update-recent": should_update_recent, "if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
