"""Query replica IDs."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.QueryReplicaIdsResult"](
    "QueryReplicaIds",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/queryReplicaIds",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: models.QueryReplicaIdsDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.QueryReplicaIdsResult:
    """Query replica IDs.

    Finds the replicas of an AI compute that sent a metric in a period, by the dimension `agentNode` of OCI
    Monitoring. Use one of the answered identifiers as `agentNode` of SummarizeMetricsData.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        cluster_key: UUID, from ListClusters or CreateCluster.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The replica identifiers.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, cluster_key)(
        headers={"opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
