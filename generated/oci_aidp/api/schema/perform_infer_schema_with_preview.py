"""Infer a schema from data and preview the data."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.InferSchemaWithPreview"](
    "PerformInferSchemaWithPreview",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/schemas/{schemaKey}/actions/inferSchemaWithPreview",
)


def sync(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    body: models.PerformInferSchemaDetails,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.InferSchemaWithPreview:
    """Infer a schema from data and preview the data.

    Same as PerformInferSchema, with sample rows besides the columns. Use it to check names and types before
    CreateDataTable.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        schema_key: Fully qualified name, `<catalog>.<schema>`.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The inferred columns and sample rows.
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
