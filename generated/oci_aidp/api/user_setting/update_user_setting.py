"""Update a user setting."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.UserSetting"](
    "UpdateUserSetting", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/userSettings/{settingKey}"
)


def sync(
    ai_data_platform_id: str,
    setting_key: str,
    *,
    client: Client,
    body: models.UpdateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> models.UserSetting:
    """Update a user setting.

    Preview. Changes a setting, for instance to rotate a token or to make it the default. Name, default flag and
    data must all be sent, changed or not.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        setting_key: UUID, from ListUserSettings or CreateUserSetting.
        body: Replaces name, default flag and data; all three are required.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.

    Returns:
        The changed user setting.
    """
    return OPERATION(client, ai_data_platform_id, setting_key)(
        headers={"opc-request-id": opc_request_id, "if-match": if_match}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
