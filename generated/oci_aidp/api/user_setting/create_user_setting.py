"""CreateUserSetting: Create a user setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import CreateUserSettingDetails, UserSetting

OPERATION: Operation[UserSetting] = Operation(
    "CreateUserSetting", "POST", "/aiDataPlatforms/{aiDataPlatformId}/userSettings", "UserSetting"
)


def _request(
    ai_data_platform_id: str, body: CreateUserSettingDetails, opc_request_id: str | Unset, opc_retry_token: str | Unset
) -> Request[UserSetting]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
        headers={"opc-request-id": opc_request_id, "opc-retry-token": opc_retry_token},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: CreateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> UserSetting:
    """Create a user setting.

    Creates a user setting of an AI Data Platform.

    REST reference: CreateUserSetting, POST /aiDataPlatforms/{aiDataPlatformId}/userSettings

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.

    Returns:
        `UserSetting`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, body, opc_request_id, opc_retry_token).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: CreateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> Response[UserSetting]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, body, opc_request_id, opc_retry_token).send(client)


async def asyncio(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: CreateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> UserSetting:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, body, opc_request_id, opc_retry_token).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: CreateUserSettingDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> Response[UserSetting]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, body, opc_request_id, opc_retry_token).asend(client)
