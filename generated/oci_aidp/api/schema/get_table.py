"""Get a table."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Table"]("GetTable", "GET", "/aiDataPlatforms/{aiDataPlatformId}/tables/{tableKey}")


def sync(
    ai_data_platform_id: str,
    table_key: str,
    *,
    client: Client,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Table:
    """Get a table.

    Returns one table with its columns, partition columns, format and storage location. Column-level security
    hides columns that the caller may not read.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        table_key: Fully qualified name, `<catalog>.<schema>.<table>`.
        should_skip_ocid_translation: `true` returns the OCIDs of users as they are, instead of names.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The table, in the form that its `entityType` tells.
    """
    return OPERATION(client, ai_data_platform_id, table_key)(
        query={"shouldSkipOcidTranslation": should_skip_ocid_translation},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
