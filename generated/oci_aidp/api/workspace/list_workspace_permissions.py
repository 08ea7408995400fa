"""List workspace permissions."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.WorkspacePermissionCollection"](
    "ListWorkspacePermissions", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/permissions"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.WorkspacePermissionSortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.WorkspacePermissionCollection:
    """List workspace permissions.

    Returns who holds `USER`, `PRIVILEGED_USER` or `ADMINISTRATOR` on the workspace.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `granteeName` is the only field, ascending by default.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of grants.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={"limit": limit, "page": page, "sortOrder": sort_order, "sortBy": sort_by},
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.WorkspacePermissionSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
