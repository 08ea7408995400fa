"""List recent job runs."""

from __future__ import annotations

from collections.abc import Iterable

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.JobRunCollection"](
    "ListRecentJobRuns", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/recentJobRuns"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    job_key: Iterable[str],
    record_count: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.JobRunCollection:
    """List recent job runs.

    Returns the latest runs of the given jobs.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        job_key: UUIDs of the jobs, from ListJobs.
        record_count: How many runs to return: 1 to 10, default 5.
        limit: Most items on a page. 1 to 25. Without it, 10.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: Unless `sortOrder` is given, `timeCreated` sorts newest first and `displayName` from A to Z.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of job runs.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={
            "jobKey": job_key,
            "recordCount": record_count,
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
iterate = paged(sync, "models.JobRunSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
