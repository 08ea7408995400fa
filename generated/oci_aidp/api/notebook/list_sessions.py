"""List sessions."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.SessionCollection"](
    "ListSessions", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/sessions"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    cluster_id: str | Unset = UNSET,
    path: str | Unset = UNSET,
    agent_flow_key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByTimeCreated | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.SessionCollection:
    """List sessions.

    Returns one page of the open sessions of a workspace. The kernel of each tells whether it is busy.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        cluster_id: UUID of the cluster that sessions run on, from ListClusters.
        path: Path of the notebook that sessions belong to, relative to the workspace.
        agent_flow_key: Key of the agent flow that sessions are attached to.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: Only `timeCreated`: newest first unless `sortOrder` is given.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of sessions.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={
            "cluster_id": cluster_id,
            "path": path,
            "agentFlowKey": agent_flow_key,
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
iterate = paged(sync, "models.SessionSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
