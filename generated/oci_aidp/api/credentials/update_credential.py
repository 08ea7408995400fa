"""Update a credential."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "UpdateCredential", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/credentials/{credentialKey}"
)


def sync(
    ai_data_platform_id: str,
    credential_key: str,
    *,
    client: Client,
    body: models.UpdateDataLakeCredentialDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Update a credential.

    Preview. Changes a credential, for example to rotate its secret. It is done when the call returns; the answer
    has no body, so GetCredential shows the result.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        credential_key: `key` from ListCredentials, found by `displayName`; CreateCredential does not return it.
        body: As JSON.
        should_update_recent: Adds the resource to the caller's recent ones.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, credential_key)(
        headers={"should-update-recent": should_update_recent, "if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
