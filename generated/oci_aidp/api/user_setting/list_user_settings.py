"""List user settings."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.UserSettingCollection"](
    "ListUserSettings", "GET", "/aiDataPlatforms/{aiDataPlatformId}/userSettings"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    setting_type: models.UserSettingType | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    display_name: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.UserSettingCollection:
    """List user settings.

    Preview. Returns the settings of the calling user: the Git accounts and OCI API keys that the platform keeps
    for them. The key of a `GIT_ACCOUNT` entry is what CreateGitFolder takes as `credentialKey`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        setting_type: Left out: all kinds.
        is_default: `true`: only those that are the default of their kind. Oracle's reference gives `false` as default.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        display_name: Only resources with exactly this name.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of user settings, without their data.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={
            "settingType": setting_type,
            "isDefault": is_default,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
            "displayName": display_name,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.UserSettingSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
