"""Export the lineage of a table as CSV."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[str](
    "ExportLineage", "POST", "/aiDataPlatforms/{aiDataPlatformId}/actions/exportLineage", accept="text/csv"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.ExportLineageDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> str:
    """Export the lineage of a table as CSV.

    Preview. Returns the complete lineage of one table, upstream, downstream or both, as CSV text. For a part of
    it, by depth or filters, use FetchEntityLineage.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.

    Returns:
        The lineage as CSV.
    """
    return OPERATION(client, ai_data_platform_id)(
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id, "if-match": if_match}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
