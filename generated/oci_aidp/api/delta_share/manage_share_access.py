"""Grant or revoke access to a share."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "ManageShareAccess", "POST", "/aiDataPlatforms/{aiDataPlatformId}/shares/{shareKey}/actions/manageAccess"
)


def sync(
    ai_data_platform_id: str,
    share_key: str,
    *,
    client: Client,
    body: models.ManageShareAccessDetails,
    if_match: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Grant or revoke access to a share.

    Lets one recipient read the share, or stops it from reading. Permissions to handle the share itself are given
    with ManageSharePermission.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        share_key: `key` as answered by ListShares or CreateShare.
        body: As JSON.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id, share_key)(
        headers={
            "if-match": if_match,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
