"""Update a private network profile."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.PrivateNetworkProfile"](
    "UpdatePrivateNetworkProfile",
    "PUT",
    "/aiDataPlatforms/{aiDataPlatformId}/privateNetworkProfiles/{privateNetworkProfileKey}",
)


def sync(
    ai_data_platform_id: str,
    private_network_profile_key: str,
    *,
    client: Client,
    body: models.UpdatePrivateNetworkProfileDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.PrivateNetworkProfile:
    """Update a private network profile.

    Changes the given fields of a private network profile; those left out keep their value.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        private_network_profile_key: `key` as answered by ListPrivateNetworkProfiles or CreatePrivateNetworkProfile.
        body: Fields left out keep their value.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The profile after the change.
    """
    return OPERATION(client, ai_data_platform_id, private_network_profile_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
