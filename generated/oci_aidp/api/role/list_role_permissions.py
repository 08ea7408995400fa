"""List role permissions."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.RolePermissionCollection"](
    "ListRolePermissions", "GET", "/aiDataPlatforms/{aiDataPlatformId}/roles/{roleKey}/permissions"
)


def sync(
    ai_data_platform_id: str,
    role_key: str,
    *,
    client: Client,
    permission_scope: models.RolePermissionScope | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.RolePermissionCollection:
    """List role permissions.

    Returns one page of what the role may do, one entry per resource.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        role_key: `key` as answered by ListRoles or CreateRole.
        permission_scope: `ALL` when left out.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of permissions.
    """
    return OPERATION(client, ai_data_platform_id, role_key)(
        query={
            "permissionScope": permission_scope,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.RolePermissionSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
