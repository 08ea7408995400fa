"""Manage permissions on a recipient."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "ManageRecipientPermission",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/recipients/{recipientKey}/actions/managePermission",
)


def sync(
    ai_data_platform_id: str,
    recipient_key: str,
    *,
    client: Client,
    body: models.ManageRecipientPermissionDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Manage permissions on a recipient.

    Grants or revokes permissions of this platform's users to handle the recipient. What the recipient itself may
    read is set by ManageShareAccess.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        recipient_key: `key` as answered by ListRecipients or CreateRecipient.
        body: Grants, revocations, or both.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id, recipient_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
