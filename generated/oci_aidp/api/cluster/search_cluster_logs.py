"""SearchClusterLogs, POST
/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/searchLogs"""

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

    Searches cluster logs in a workspace.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        cluster_key: Key of the cluster.
        body: Details of what to do.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once. Valid
            for 24 hours. At most 64 characters.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer one.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "clusterKey": cluster_key},
        query={"limit": limit, "page": page},
        headers={"opc-request-id": opc_request_id, "opc-retry-token": opc_retry_token, "if-match": if_match},
        body=body,
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged(sync, "models.ClusterLogsSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(sync, "models.ClusterLogsSummary")
"""Like `iterate`, for `async for`."""
