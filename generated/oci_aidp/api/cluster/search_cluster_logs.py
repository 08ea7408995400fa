"""Search cluster logs."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.ClusterLogCollection"](
    "SearchClusterLogs",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/searchLogs",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: models.SearchClusterLogsDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> models.ClusterLogCollection:
    """Search cluster logs.

    Returns the log entries of a cluster within a period of at most 24 hours, page by page. Which filters apply
    depends on `logContentTypeContains`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        cluster_key: UUID, from ListClusters or CreateCluster.
        body: As JSON.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.

    Returns:
        One page of log entries.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, cluster_key)(
        query={"limit": limit, "page": page},
        headers={"opc-request-id": opc_request_id, "opc-retry-token": opc_retry_token, "if-match": if_match},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.ClusterLogsSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
