"""Get a private network profile."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.PrivateNetworkProfile"](
    "GetPrivateNetworkProfile",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/privateNetworkProfiles/{privateNetworkProfileKey}",
)


def sync(
    ai_data_platform_id: str, private_network_profile_key: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> models.PrivateNetworkProfile:
    """Get a private network profile.

    Returns one private network profile with its state and the result of its last validation.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        private_network_profile_key: `key` as answered by ListPrivateNetworkProfiles or CreatePrivateNetworkProfile.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The private network profile.
    """
    return OPERATION(client, ai_data_platform_id, private_network_profile_key)(
        headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
