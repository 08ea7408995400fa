"""Get a cluster."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Cluster"](
    "GetCluster", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Cluster:
    """Get a cluster.

    Returns a cluster with its configuration, its state and what is attached to it. Poll it after CreateCluster,
    StartCluster, StopCluster, RestartCluster or UpdateCluster until `state` no longer changes.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        cluster_key: UUID, from ListClusters or CreateCluster.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The cluster.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, cluster_key)(
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
