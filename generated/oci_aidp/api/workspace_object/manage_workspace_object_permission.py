"""Manage permissions on a workspace object."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "ManageWorkspaceObjectPermission",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectKey}/actions/managePermission",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    object_key: str,
    *,
    client: Client,
    body: models.ManageWorkspaceObjectPermissionDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Manage permissions on a workspace object.

    Grants or revokes permissions on a file or folder; for a folder, optionally also on what is in it.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        object_key: From the header `object-key` of HeadWorkspaceObject, or the `key` that copying, moving or renaming
            returns.
        body: Grants, revocations, or both.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, object_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
