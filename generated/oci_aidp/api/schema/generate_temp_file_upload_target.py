"""Generate a target to upload a temporary file to."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GenerateTempFileUploadTargetResponseDetails"](
    "GenerateTempFileUploadTarget",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/schemas/{schemaKey}/actions/generateTempFileUploadTarget",
)


def sync(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.GenerateTempFileUploadTargetResponseDetails:
    """Generate a target to upload a temporary file to.

    Returns a pre-authenticated URI in a temporary folder of the schema. Send the bytes there by plain HTTP PUT;
    then give `ociFilePath` as `location` to PerformInferSchemaWithPreview and as `objectStorageLocationPath` to
    CreateDataTable.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        schema_key: Fully qualified name, `<catalog>.<schema>`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The upload target, and the URI that the file has after the upload.
    """
    return OPERATION(client, ai_data_platform_id, schema_key)(
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
