"""Get a pre-authenticated request URL to upload a file."""

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
    """Get a pre-authenticated request URL to upload a file.

    Uploads past the service: `CREATE` returns a pre-authenticated request URL in `parUrl`; send the bytes there
    by plain HTTP PUT; a second call with `UPDATE` closes the file with its final `size` and `eTag`. An existing
    file is updated.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        volume_key: `key` as answered by ListVolumes or CreateVolume.
        body: As JSON.
        is_overwrite: Whether a file that exists at the path may be replaced.
        should_generate_new_par: Whether to issue a new, short-lived PAR.
        should_create_recursively: `true` also makes missing folders above the file.
        path: Absolute path of the file or folder in the volume.
        should_update_recent: Adds the resource to the caller's recent ones.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        URL to upload to, and metadata of the file.
    """
    return OPERATION(client, ai_data_platform_id, volume_key)(
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


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
