"""Delete a volume."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None]("DeleteVolume", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}")


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Delete a volume.

    Deletes a volume. A managed volume loses its files too; of an external volume only the definition goes, the
    files stay. Asynchronous: poll GetAsyncOperation with the key in the header `aidp-async-operation-key`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        volume_key: `key` as answered by ListVolumes or CreateVolume.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, volume_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
