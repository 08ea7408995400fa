"""GetGitDiffDetail, GET
/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/gitDiffDetails
"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GitDiffDetail"](
    "GetGitDiffDetail",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/gitDiffDetails",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    git_folder_path: str,
    branch_name: str,
    git_file_path: str,
    context_lines: int | Unset = UNSET,
    max_patch_bytes: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.GitDiffDetail:
    """Get a Git diff detail.

    Returns a Git diff detail in a workspace.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        git_repository_key: Key of the Git repository.
        git_folder_path: Path of the Git folder.
        branch_name: Name of the branch.
        git_file_path: Path of the Git file.
        context_lines: Number of unchanged lines to show around each change.
        max_patch_bytes: Size of a patch in bytes at most.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
    """
    return client.call(
        OPERATION,
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "gitRepositoryKey": git_repository_key,
        },
        query={
            "gitFolderPath": git_folder_path,
            "branchName": branch_name,
            "gitFilePath": git_file_path,
            "contextLines": context_lines,
            "maxPatchBytes": max_patch_bytes,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
