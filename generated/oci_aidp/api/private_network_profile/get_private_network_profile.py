"""GetPrivateNetworkProfile: Get a private network profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import PrivateNetworkProfile

OPERATION: Operation[PrivateNetworkProfile] = Operation(
    "GetPrivateNetworkProfile",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/privateNetworkProfiles/{privateNetworkProfileKey}",
    "PrivateNetworkProfile",
)


def _request(
    ai_data_platform_id: str, private_network_profile_key: str, opc_request_id: str | Unset
) -> Request[PrivateNetworkProfile]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "privateNetworkProfileKey": private_network_profile_key},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str, private_network_profile_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> PrivateNetworkProfile:
    """Get a private network profile.

    Returns a private network profile of an AI Data Platform.

    REST reference: GetPrivateNetworkProfile, GET /aiDataPlatforms/{aiDataPlatformId}/privateNetworkProfiles/{privateNetworkProfileKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        private_network_profile_key: Key of the private network profile.
        client: where the request goes, from `connect`.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `PrivateNetworkProfile`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, private_network_profile_key, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str, private_network_profile_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> Response[PrivateNetworkProfile]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, private_network_profile_key, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str, private_network_profile_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> PrivateNetworkProfile:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, private_network_profile_key, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str, private_network_profile_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> Response[PrivateNetworkProfile]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, private_network_profile_key, opc_request_id).asend(client)
