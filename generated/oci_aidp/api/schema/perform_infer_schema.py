"""Infer a schema from data."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.InferSchema"](
    "PerformInferSchema", "POST", "/aiDataPlatforms/{aiDataPlatformId}/schemas/{schemaKey}/actions/inferSchema"
)


def sync(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    body: models.PerformInferSchemaDetails,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.InferSchema:
    """Infer a schema from data.

    Reads data in object storage and returns the columns and types that a table on it would have. Creates nothing.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        schema_key: Fully qualified name, `<catalog>.<schema>`.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The inferred columns.
    """
    return OPERATION(client, ai_data_platform_id, schema_key)(
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
