"""Install or uninstall libraries of a cluster."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ClusterLibraryCollection"](
    "PatchClusterLibrary",
    "PATCH",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/libraries",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: models.PatchClusterLibraryDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.ClusterLibraryCollection:
    """Install or uninstall libraries of a cluster.

    Installs and uninstalls libraries for everything that runs on the cluster. Asynchronous: poll
    GetAsyncOperation with the key in the header `aidp-async-operation-key`. ListClusterLibraries shows the state
    of each library; a change in state `INSTALL_ON_RESTART` or `UNINSTALL_ON_RESTART` waits for RestartCluster.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        cluster_key: UUID, from ListClusters or CreateCluster.
        body: As JSON.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        Accepted; the libraries, and the key of the async operation in the header `aidp-async-operation-key`.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, cluster_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
