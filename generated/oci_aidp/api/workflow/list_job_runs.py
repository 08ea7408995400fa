"""List job runs."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.JobRunCollection"](
    "ListJobRuns", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobRuns"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    job_key: Iterable[str] | Unset = UNSET,
    status: Iterable[models.RunStatusFilter] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.JobRunCollection:
    """List job runs.

    Returns one page of the job runs of a workspace, of all jobs or of some. For the last few runs of given jobs,
    ListRecentJobRuns is shorter.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        display_name: Only resources with exactly this name.
        job_key: UUIDs of jobs, from ListJobs; runs of other jobs are left out.
        status: Only runs in one of these states.
        time_created_greater_than_or_equal_to: Only what was created at this time or later.
        time_created_less_than_or_equal_to: Only what was created at this time or earlier.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: Unless `sortOrder` is given, `timeCreated` sorts newest first and `displayName` from A to Z.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of job runs.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={
            "displayName": display_name,
            "jobKey": job_key,
            "status": status,
            "timeCreatedGreaterThanOrEqualTo": time_created_greater_than_or_equal_to,
            "timeCreatedLessThanOrEqualTo": time_created_less_than_or_equal_to,
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
