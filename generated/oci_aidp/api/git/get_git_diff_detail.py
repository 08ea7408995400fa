"""Get the diff of a file."""

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
    """Get the diff of a file.

    Preview. Returns the local changes of one file as a unified diff. `contextLines` and `maxPatchBytes` have no
    effect at present.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        git_repository_key: Opaque `key` of the GitRepository; HeadWorkspaceObject with `shouldIncludeMetadata` also
            gives it, as `system:repoKey` of the folder. Not the `resourceName` of an async operation.
        git_folder_path: Workspace path of the Git folder. Paths of files, in contrast, start at the repository root.
        branch_name: Branch that the folder is expected to be on.
        git_file_path: Relative to the repository root, from ListGitDiffs.
        context_lines: Wanted number of unchanged lines around a change. No effect at present.
        max_patch_bytes: Wanted size limit of the patch, in bytes. No effect at present.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The diff.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, git_repository_key)(
        query={
            "gitFolderPath": git_folder_path,
            "branchName": branch_name,
            "gitFilePath": git_file_path,
            "contextLines": context_lines,
            "maxPatchBytes": max_patch_bytes,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
