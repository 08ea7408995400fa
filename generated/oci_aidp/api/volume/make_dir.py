"""Make a directory."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None]("MakeDir", "POST", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/mkdir")


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    description: str | Unset = UNSET,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Make a directory.

    Makes a folder at the `path` of the header, at once.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        volume_key: `key` as answered by ListVolumes or CreateVolume.
        description: Text that ListFiles shows for the folder.
        path: Absolute path of the file or folder in the volume.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id, volume_key)(
        query={"description": description},
        headers={
            "path": path,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
        },
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
