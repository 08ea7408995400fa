"""Search audit logs."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.AuditLogSearchResultCollection"](
    "SearchAuditLogs", "POST", "/aiDataPlatforms/{aiDataPlatformId}/actions/searchAuditLogs"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.SearchAuditLogsDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.AuditLogSearchResultCollection:
    """Search audit logs.

    Returns entries of the audit log, narrowed by the conditions given. Members of role `AUDITOR` (and so of
    `AI_DATA_PLATFORM_ADMIN`) see the whole log; administrators of an object, such as a catalog, see the entries
    for that type of object. Continue with the query parameter `page`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: Conditions to narrow the search; all are optional.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of log entries.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={"limit": limit, "page": page},
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.AuditLogSearchResultSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
