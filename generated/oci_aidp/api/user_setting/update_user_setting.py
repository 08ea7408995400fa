"""UpdateUserSetting: Update a user setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import UpdateUserSettingDetails, UserSetting

OPERATION: Operation[UserSetting] = Operation(
    "UpdateUserSetting", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/userSettings/{settingKey}", "UserSetting"
)


def _request(
    ai_data_platform_id: str,
    setting_key: str,
    body: UpdateUserSettingDetails,
    opc_request_id: str | Unset,
    if_match: str | Unset,
) -> Request[UserSetting]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "settingKey": setting_key},
        headers={"opc-request-id": opc_request_id, "if-match": if_match},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    setting_key: str,
    *,
    client: Client,
    body: UpdateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> UserSetting:
    """Update a user setting.

    Updates a user setting of an AI Data Platform.

    REST reference: UpdateUserSetting, PUT /aiDataPlatforms/{aiDataPlatformId}/userSettings/{settingKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        setting_key: Key of the setting.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.

    Returns:
        `UserSetting`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, setting_key, body, opc_request_id, if_match).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    setting_key: str,
    *,
    client: Client,
    body: UpdateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[UserSetting]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, setting_key, body, opc_request_id, if_match).send(client)


async def asyncio(
    ai_data_platform_id: str,
    setting_key: str,
    *,
    client: Client,
    body: UpdateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> UserSetting:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, setting_key, body, opc_request_id, if_match).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    setting_key: str,
    *,
    client: Client,
    body: UpdateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[UserSetting]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, setting_key, body, opc_request_id, if_match).asend(client)
