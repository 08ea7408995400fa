"""Create a user setting."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.UserSetting"](
    "CreateUserSetting", "POST", "/aiDataPlatforms/{aiDataPlatformId}/userSettings"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.CreateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> models.UserSetting:
    """Create a user setting.

    Preview. Stores a credential of the calling user: a Git account, to clone and push with (`GIT_ACCOUNT`), or an
    OCI API key (`IAM_USER_CREDENTIAL`). A user may have several of a kind and mark one as the default.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.

    Returns:
        The new user setting with its `key`.
    """
    return OPERATION(client, ai_data_platform_id)(
        headers={"opc-request-id": opc_request_id, "opc-retry-token": opc_retry_token}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
