"""Get a pre-authenticated request URL to download a file."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.DownloadFileWithParResult"](
    "DownloadFileWithPar", "POST", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/downloadFileMeta"
)


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    should_generate_new_par: bool | Unset = UNSET,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.DownloadFileWithParResult:
    """Get a pre-authenticated request URL to download a file.

    Returns a pre-authenticated request URL and the metadata of a file; read the bytes by plain HTTP GET from
    `parUrl`. Oracle's samples set `shouldGenerateNewPar`, to get a short-lived URL.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        volume_key: `key` as answered by ListVolumes or CreateVolume.
        should_generate_new_par: Whether to issue a new, short-lived PAR.
        path: Absolute path of the file or folder in the volume.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        URL and metadata of the file.
    """
    return OPERATION(client, ai_data_platform_id, volume_key)(
        query={"shouldGenerateNewPar": should_generate_new_par},
        headers={"path": path, "opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
