"""Retrieve a pre-authenticated request URL of a table."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ParDetails"](
    "RetrievePar", "POST", "/aiDataPlatforms/{aiDataPlatformId}/tables/{tableKey}/actions/getPar"
)


def sync(
    ai_data_platform_id: str,
    table_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.ParDetails:
    """Retrieve a pre-authenticated request URL of a table.

    Returns a pre-authenticated request URL to the stored data of a table. Whoever has the URL needs no signature,
    so keep it secret; it works until `timeExpires`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        table_key: Fully qualified name, `<catalog>.<schema>.<table>`.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The URL with its expiry and what it allows.
    """
    return OPERATION(client, ai_data_platform_id, table_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
