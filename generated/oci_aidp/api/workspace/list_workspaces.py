"""List workspaces."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.WorkspaceCollection"](
    "ListWorkspaces", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    lifecycle_state: models.WorkspaceLifecycleState | Unset = UNSET,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    type_: models.WorkspaceType | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    is_private_network_enabled: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.WorkspaceCollection:
    """List workspaces.

    Returns one page of the platform's workspaces, newest first unless sorted otherwise.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        lifecycle_state: Only workspaces in this state; upper and lower case are alike.
        display_name: Only resources with exactly this name.
        display_name_contains: Only resources whose display name contains this text.
        type_: Left out: both kinds.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        is_private_network_enabled: `true`: those with a private network, `false`: those without. Oracle's reference
            gives `false` as default.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of workspaces.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={
            "lifecycleState": lifecycle_state,
            "displayName": display_name,
            "displayNameContains": display_name_contains,
            "type": type_,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
            "isPrivateNetworkEnabled": is_private_network_enabled,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.WorkspaceSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
