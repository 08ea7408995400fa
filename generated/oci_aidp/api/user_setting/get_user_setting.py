"""Get a user setting."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.UserSetting"](
    "GetUserSetting", "GET", "/aiDataPlatforms/{aiDataPlatformId}/userSettings/{settingKey}"
)


def sync(
    ai_data_platform_id: str, setting_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> models.UserSetting:
    """Get a user setting.

    Preview. Returns one setting with its default flag and the data of its kind.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        setting_key: UUID, from ListUserSettings or CreateUserSetting.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The user setting.
    """
    return OPERATION(client, ai_data_platform_id, setting_key)(headers={"opc-request-id": opc_request_id})


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
