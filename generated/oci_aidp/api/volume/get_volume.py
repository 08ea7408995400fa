"""Get a volume."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Volume"]("GetVolume", "GET", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}")


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Volume:
    """Get a volume.

    Returns one volume; poll it after CreateVolume until `lifecycleState` is `ACTIVE`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        volume_key: `key` as answered by ListVolumes or CreateVolume.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The volume.
    """
    return OPERATION(client, ai_data_platform_id, volume_key)(
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
