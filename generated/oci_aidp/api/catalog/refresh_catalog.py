"""Refresh a catalog."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "RefreshCatalog", "POST", "/aiDataPlatforms/{aiDataPlatformId}/catalogs/{catalogKey}/actions/refresh"
)


def sync(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> None:
    """Refresh a catalog.

    Reads the metadata of an external catalog again from its source with the crawler, since the platform keeps
    only a copy. Asynchronous: poll GetAsyncOperation with the key in the header `aidp-async-operation-key`.
    ListCatalogs shows the outcome in `lastRefreshStatus`. RefreshSchema and RefreshTable read less.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        catalog_key: `key` as answered by ListCatalogs or CreateCatalog.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
    """
    return OPERATION(client, ai_data_platform_id, catalog_key)(
        headers={
            "if-match": if_match,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
            "opc-retry-token": opc_retry_token,
        }
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
