"""Delete a user setting."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "DeleteUserSetting", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/userSettings/{settingKey}"
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

    Preview. Deletes a setting with the credential in it; if it was the default, its kind then has none.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        setting_key: UUID, from ListUserSettings or CreateUserSetting.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, setting_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
