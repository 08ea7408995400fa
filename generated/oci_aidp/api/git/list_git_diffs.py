"""List Git diffs."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.GitDiffSummaryCollection"](
    "ListGitDiffs",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/gitDiff",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    git_folder_path: str,
    branch_name: str,
    compare_to: models.GitDiffCompareTo | Unset = UNSET,
    filter_: models.GitDiffFilter | Unset = UNSET,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    sort_by: models.SortByTimeCreated | Unset = UNSET,
    display_name: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.GitDiffSummaryCollection:
    """List Git diffs.

    Preview. Lists the files changed locally in the Git folder; pages come from one snapshot. It never compares
    with the upstream: `compareTo`, `filter`, `displayName`, `sortBy` and `sortOrder` have no effect at present.
    The patch of a file comes from GetGitDiffDetail.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        git_repository_key: Opaque `key` of the GitRepository; HeadWorkspaceObject with `shouldIncludeMetadata` also
            gives it, as `system:repoKey` of the folder. Not the `resourceName` of an async operation.
        git_folder_path: Workspace path of the Git folder. Paths of files, in contrast, start at the repository root.
        branch_name: Branch that the folder is expected to be on.
        compare_to: No effect at present; local changes are returned for every value.
        filter_: No effect at present; all local changes are returned.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        sort_by: No effect at present.
        display_name: No effect at present.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of changed files.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, git_repository_key)(
        query={
            "gitFolderPath": git_folder_path,
            "branchName": branch_name,
            "compareTo": compare_to,
            "filter": filter_,
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "sortBy": sort_by,
            "displayName": display_name,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.GitDiffSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
