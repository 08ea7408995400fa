"""List task runs."""

from __future__ import annotations

from collections.abc import Iterable

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
    status: Iterable[models.RunStatusFilter] | Unset = UNSET,
    parent_job_run_key: str | Unset = UNSET,
    root_job_run_key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.TaskRunCollection:
    """List task runs.

    Returns one page of the task runs of a job run, with the state of each. ListTaskRunRetries has the attempts of
    one of them.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        job_run_key: UUID of the job run, from CreateJobRun or ListJobRuns.
        display_name: Only resources with exactly this name.
        status: Only runs in one of these states.
        parent_job_run_key: UUID of the job run whose job task started `jobRunKey`.
        root_job_run_key: UUID of the outermost job run above `jobRunKey`.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: Default `timeCreated`. Unless `sortOrder` is given, `timeCreated` sorts newest first and `displayName`
            from A to Z.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of task runs.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
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


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.TaskRunSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
