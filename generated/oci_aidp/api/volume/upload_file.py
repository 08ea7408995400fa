"""Upload a file."""

from __future__ import annotations

from ..._endpoint import UNSET, BinaryContent, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "UploadFile",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/uploadFile",
    sends="application/octet-stream",
)


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: BinaryContent,
    is_overwrite: bool | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Upload a file.

    Sends a file through the service to the `path` of the header. An existing file is replaced only with
    `isOverwrite`. For large files use UploadFileWithPar.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        volume_key: `key` as answered by ListVolumes or CreateVolume.
        body: Bytes of the file, or Base64 text if the header says so.
        is_overwrite: Whether a file that exists at the path may be replaced.
        path: Absolute path of the file or folder in the volume.
        should_update_recent: Adds the resource to the caller's recent ones.
        is_upload_file_base64_encoded: `true` if the body is Base64 text, which the service decodes. Default `false`.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, volume_key)(
        query={"isOverwrite": is_overwrite},
        headers={
            "path": path,
            "should-update-recent": should_update_recent,
            "is-upload-file-base64-encoded": is_upload_file_base64_encoded,
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
