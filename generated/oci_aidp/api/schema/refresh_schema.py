"""Refresh a schema."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "RefreshSchema", "POST", "/aiDataPlatforms/{aiDataPlatformId}/schemas/{schemaKey}/actions/refresh"
)


def sync(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> None:
    """Refresh a schema.

    Reads the metadata of a schema again with the crawler, so that tables which changed at the source of an
    external catalog are seen here. Asynchronous: poll GetAsyncOperation with the key in the header
    `aidp-async-operation-key`. ListSchemas shows the outcome in `lastRefreshStatus`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        schema_key: Fully qualified name, `<catalog>.<schema>`.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
    """
    return OPERATION(client, ai_data_platform_id, schema_key)(
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
