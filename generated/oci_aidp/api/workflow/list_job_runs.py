"""ListJobRuns, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobRuns"""

from __future__ import annotations

import datetime

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
    job_key: list[str] | Unset = UNSET,
    status: list[models.RunStatusFilter] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.JobRunCollection:
    """List job runs.

    Returns one page of job runs in a workspace.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        display_name: Display name to look for, compared in full.
        job_key: Key of the job.
        status: Status to look for.
        time_created_greater_than_or_equal_to: Earliest time of the creation to look for.
        time_created_less_than_or_equal_to: Latest time of the creation to look for.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of job runs.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
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


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged(sync, "models.JobRunSummary")
"""Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(sync, "models.JobRunSummary")
"""Like `iterate`, for `async for`."""
