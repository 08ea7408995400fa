"""Create a schema."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None]("CreateSchema", "POST", "/aiDataPlatforms/{aiDataPlatformId}/schemas")


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.CreateSchemaDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Create a schema.

    Creates a schema in a standard catalog; external catalogs take no DDL. Asynchronous: poll GetAsyncOperation
    with the key in the header `aidp-async-operation-key`. Then read the schema with GetSchema. Every standard
    catalog already has a default schema.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
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
