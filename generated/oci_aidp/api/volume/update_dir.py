"""Rename a folder."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "UpdateDir", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/updateDir"
)


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: models.UpdateDirDetails,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Rename a folder.

    Gives the folder at the `path` of the header another name.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        volume_key: `key` as answered by ListVolumes or CreateVolume.
        body: As JSON.
        path: Absolute path of the file or folder in the volume.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id, volume_key)(
        headers={
            "path": path,
            "opc-retry-token": opc_retry_token,
            "if-match": if_match,
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
