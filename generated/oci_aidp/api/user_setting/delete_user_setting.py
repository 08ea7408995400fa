"""DeleteUserSetting, DELETE /aiDataPlatforms/{aiDataPlatformId}/userSettings/{settingKey}"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "DeleteUserSetting", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/userSettings/{settingKey}", reads="nothing"
)


def sync(
    ai_data_platform_id: str,
    setting_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Delete a user setting.

    Deletes a user setting of an AI Data Platform.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        setting_key: Key of the setting.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer one.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "settingKey": setting_key},
        headers={"if-match": if_match, "opc-request-id": opc_request_id},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
