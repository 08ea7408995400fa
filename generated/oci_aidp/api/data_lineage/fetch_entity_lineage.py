"""Fetch the lineage of a table."""

from __future__ import annotations

from ..._endpoint import (
    UNSET,
    Client,
    Operation,
    Unset,
    apaged,
    awaited,
    awaited_detailed,
    detailed,
    models,
    paged_whole,
)

OPERATION = Operation["models.EntityLineage"](
    "FetchEntityLineage", "POST", "/aiDataPlatforms/{aiDataPlatformId}/actions/fetchLineage"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.FetchEntityLineageDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> models.EntityLineage:
    """Fetch the lineage of a table.

    Preview. Returns what a table was derived from and what is derived from it, as nodes and links, for tables or
    for columns. Lineage is recorded when notebooks and workflows run on a compute cluster that has not set
    `spark.aidp.lineage.enabled` to false; only the latest run of each process counts. The anchor must be a table;
    volumes occur as other nodes.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.

    Returns:
        Nodes and links of the lineage.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={"limit": limit, "page": page},
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id, "if-match": if_match},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_whole(sync)
"""`sync`, but yields this page and all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
