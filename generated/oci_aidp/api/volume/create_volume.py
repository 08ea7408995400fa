"""Create a volume."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Volume"]("CreateVolume", "POST", "/aiDataPlatforms/{aiDataPlatformId}/volumes")


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.CreateVolumeDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Volume:
    """Create a volume.

    Creates a managed volume, for which the platform sets up storage, or an external volume on an existing folder
    of object storage. The answer can still be `CREATING`: the volume is ready once GetVolume says `ACTIVE`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The volume, not necessarily ready yet.
    """
    return OPERATION(client, ai_data_platform_id)(
        headers={
            "opc-retry-token": opc_retry_token,
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
