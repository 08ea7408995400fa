"""Get the configuration of a compute."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ComputeConfiguration"](
    "GetComputeConfiguration",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/getComputeConfiguration",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> models.ComputeConfiguration:
    """Get the configuration of a compute.

    Returns what can be exported of a Spark cluster: its Python and JAR libraries and its environment variables.
    Pass the values that you want to keep to ExportComputeConfiguration.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        cluster_key: UUID, from ListClusters or CreateCluster.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The libraries and environment variables of the cluster.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, cluster_key)(
        headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
