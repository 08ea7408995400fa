"""List jobs."""

from __future__ import annotations

from collections.abc import Iterable

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.JobCollection"](
    "ListJobs", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobs"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    display_name: str | Unset = UNSET,
    job_key: Iterable[str] | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    path: str | Unset = UNSET,
    created_by: str | Unset = UNSET,
    updated_by: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByWithStatus | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.JobCollection:
    """List jobs.

    Returns one page of the jobs of a workspace. Tasks are not part of it; GetJob returns them.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        display_name: Only resources with exactly this name.
        job_key: UUIDs of jobs; others are left out.
        display_name_contains: Only resources whose display name contains this text.
        path: Full path of the folder that jobs are stored in, such as `/Workspace/Shared`.
        created_by: Username, compared in full.
        updated_by: Username, compared in full.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: Unless `sortOrder` is given, `timeCreated` sorts newest first and `displayName` from A to Z.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of jobs.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={
            "displayName": display_name,
            "jobKey": job_key,
            "displayNameContains": display_name_contains,
            "path": path,
            "createdBy": created_by,
            "updatedBy": updated_by,
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
iterate = paged(sync, "models.JobSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
