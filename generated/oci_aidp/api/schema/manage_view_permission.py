"""Manage permissions on a view."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "ManageViewPermission", "POST", "/aiDataPlatforms/{aiDataPlatformId}/views/{viewKey}/actions/managePermission"
)


def sync(
    ai_data_platform_id: str,
    view_key: str,
    *,
    client: Client,
    body: models.ManageViewPermissionDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Manage permissions on a view.

    Grants and revokes permissions on a view, on request only for some columns. Columns can be limited for
    `SELECT` only. Ends at once.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        view_key: Fully qualified name, `<catalog>.<schema>.<view>`.
        body: Grants, revocations, or both.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id, view_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
