"""Download a file."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, astreamed, awaited, awaited_detailed, detailed, streamed

OPERATION = Operation[bytes](
    "DownloadFile", "POST", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/downloadFile"
)


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> bytes:
    """Download a file.

    Streams the bytes of one file through the service. For large files use DownloadFileWithPar.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        volume_key: `key` as answered by ListVolumes or CreateVolume.
        path: Absolute path of the file or folder in the volume.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The bytes of the file.
    """
    return OPERATION(client, ai_data_platform_id, volume_key)(
        headers={"path": path, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
stream = streamed(sync)
"""`sync`, but for a `with` block that gets the body in chunks as they come, never all of it at once."""
astream = astreamed(sync)
"""`stream`, for `async with`."""
