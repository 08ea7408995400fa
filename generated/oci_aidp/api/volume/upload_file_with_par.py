"""UploadFileWithPar, POST /aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/uploadFileMeta"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.UploadFileWithParResult"](
    "UploadFileWithPar", "POST", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/uploadFileMeta"
)


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: models.UploadFileWithParDetails,
    is_overwrite: bool | Unset = UNSET,
    should_generate_new_par: bool | Unset = UNSET,
    should_create_recursively: bool | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.UploadFileWithParResult:
    """Get a pre-authenticated request to upload a file.

    Returns a pre-authenticated request to upload a file in a volume.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        volume_key: Key of the volume.
        body: Details of what to do.
        is_overwrite: Whether what is there already is overwritten.
        should_generate_new_par: Whether a new pre-authenticated request is made.
        should_create_recursively: Whether to create recursively.
        path: Path of the file or folder.
        should_update_recent: Whether the caller's list of recent resources is updated.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once. Valid
            for 24 hours. At most 64 characters.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "volumeKey": volume_key},
        query={
            "isOverwrite": is_overwrite,
            "shouldGenerateNewPar": should_generate_new_par,
            "shouldCreateRecursively": should_create_recursively,
        },
        headers={
            "path": path,
            "should-update-recent": should_update_recent,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
        },
        body=body,
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
