"""ListTaskRuns, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.TaskRunCollection"](
    "ListTaskRuns", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    job_run_key: str,
    display_name: str | Unset = UNSET,
    status: list[models.RunStatusFilter] | Unset = UNSET,
    parent_job_run_key: str | Unset = UNSET,
    root_job_run_key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.TaskRunCollection:
    """List task runs.

    Returns one page of task runs in a workspace.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        job_run_key: Key of the job run.
        display_name: Display name to look for, compared in full.
        status: Status to look for.
        parent_job_run_key: Key of the parent job run.
        root_job_run_key: Key of the root job run.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of task runs.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={
            "jobRunKey": job_run_key,
            "displayName": display_name,
            "status": status,
            "parentJobRunKey": parent_job_run_key,
            "rootJobRunKey": root_job_run_key,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged(sync, "models.TaskRunSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(sync, "models.TaskRunSummary")
"""Like `iterate`, for `async for`."""
