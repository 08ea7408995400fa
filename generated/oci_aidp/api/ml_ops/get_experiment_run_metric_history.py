"""Get experiment run metric history."""

from __future__ import annotations

from ..._endpoint import (
    UNSET,
    Client,
    Operation,
    Paging,
    Unset,
    apaged,
    awaited,
    awaited_detailed,
    detailed,
    models,
    paged_by,
)

OPERATION = Operation["models.ExperimentRunMetricHistoryCollection"](
    "GetExperimentRunMetricHistory",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/metrics/get-history",
    paging=Paging(("next_page_token",), "page_token"),
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    metric_key: str,
    page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.ExperimentRunMetricHistoryCollection:
    """Get experiment run metric history.

    Preview. Returns all values that a run has logged for one metric; GetExperimentRunById shows only the latest.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        run_id: `run_id` of an experiment run, from CreateExperimentRun or ListExperimentRuns.
        metric_key: Name under which the metric was logged, such as `rmse`.
        page_token: Token from `next_page_token` of the previous page; leave it out for the first page.
        max_results: Values on a page at most; the service may return fewer. Left out, there are no pages: one answer
            holds the whole history.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The logged values, or one page of them.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={"run_id": run_id, "metric_key": metric_key, "page_token": page_token, "max_results": max_results},
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_by(sync, lambda page: page.metrics, "models.ExperimentRunMetric")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
