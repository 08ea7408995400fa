"""GetGitDiffDetail: Get a Git diff detail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import GitDiffDetail

OPERATION: Operation[GitDiffDetail] = Operation(
    "GetGitDiffDetail",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/gitDiffDetails",
    "GitDiffDetail",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    git_folder_path: str,
    branch_name: str,
    git_file_path: str,
    context_lines: int | Unset,
    max_patch_bytes: int | Unset,
    opc_request_id: str | Unset,
) -> Request[GitDiffDetail]:
    return OPERATION.request(
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
) -> GitDiffDetail:
    """Get a Git diff detail.

    Returns a Git diff detail in a workspace.

    REST reference: GetGitDiffDetail, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/gitDiffDetails

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        git_repository_key: Key of the Git repository.
        client: where the request goes, from `connect`.
        git_folder_path: Path of the Git folder.
        branch_name: Name of the branch.
        git_file_path: Path of the Git file.
        context_lines: Number of unchanged lines to show around each change.
        max_patch_bytes: Size of a patch in bytes at most.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `GitDiffDetail`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            workspace_key,
            git_repository_key,
            git_folder_path,
            branch_name,
            git_file_path,
            context_lines,
            max_patch_bytes,
            opc_request_id,
        )
        .send(client)
        .result()
    )


def sync_detailed(
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
) -> Response[GitDiffDetail]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        git_repository_key,
        git_folder_path,
        branch_name,
        git_file_path,
        context_lines,
        max_patch_bytes,
        opc_request_id,
    ).send(client)


async def asyncio(
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
) -> GitDiffDetail:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            git_repository_key,
            git_folder_path,
            branch_name,
            git_file_path,
            context_lines,
            max_patch_bytes,
            opc_request_id,
        ).asend(client)
    ).result()


async def asyncio_detailed(
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
) -> Response[GitDiffDetail]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        git_repository_key,
        git_folder_path,
        branch_name,
        git_file_path,
        context_lines,
        max_patch_bytes,
        opc_request_id,
    ).asend(client)
