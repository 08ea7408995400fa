"""Search Maven packages."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.MavenSearchSummaryCollection"](
    "SearchMavenPackages",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/mavenPackages",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    maven_search_query: str,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.MavenSearchSummaryCollection:
    """Search Maven packages.

    Looks up Maven packages that can be installed on a cluster. Join `groupId`, `artifactId` and a version by
    colons to get the `coordinate` for PatchClusterLibrary.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        cluster_key: UUID, from ListClusters or CreateCluster.
        maven_search_query: Text to find in a package's metadata, group and artifact included: `commons-csv` finds
            `org.apache.commons:commons-csv`.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of Maven packages.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, cluster_key)(
        query={"mavenSearchQuery": maven_search_query, "limit": limit, "page": page},
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.MavenSearchSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
