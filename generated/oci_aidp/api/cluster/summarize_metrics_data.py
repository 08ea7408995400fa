"""Summarize metrics."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.SummarizeMetricsResponse"](
    "SummarizeMetricsData",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters/{clusterKey}/actions/summarizeMetricsData",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    cluster_key: str,
    *,
    client: Client,
    body: models.SummarizeMetricsDataDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> models.SummarizeMetricsResponse:
    """Summarize metrics.

    Aggregates one metric of a cluster over a period of at most 24 hours: a value for each window of `interval`,
    by the given `aggregationType`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        cluster_key: UUID, from ListClusters or CreateCluster.
        body: Oracle's samples write metric names in another way, and more of them: `CpuUtilization`,
            `MemoryUtilization`, `GcCpuUtilization`, `JvmHeapUsed`, `DiskReadBytes`, `ActiveTasks`, `TotalFailedTasks`,
            `TotalShuffleWriteBytes`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.

    Returns:
        One series of aggregated values for each combination of dimensions.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, cluster_key)(
        headers={"opc-request-id": opc_request_id, "opc-retry-token": opc_retry_token, "if-match": if_match}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
