"""Get a credential."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Credential"](
    "GetCredential", "GET", "/aiDataPlatforms/{aiDataPlatformId}/credentials/{credentialKey}"
)


def sync(
    ai_data_platform_id: str,
    credential_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Credential:
    """Get a credential.

    Preview. Returns a credential with its details.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        credential_key: `key` from ListCredentials, found by `displayName`; CreateCredential does not return it.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The credential.
    """
    return OPERATION(client, ai_data_platform_id, credential_key)(
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
