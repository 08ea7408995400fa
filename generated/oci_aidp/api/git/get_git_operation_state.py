"""Get the state of a Git folder."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GitOperationState"](
    "GetGitOperationState",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/gitOperationState",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    operation_name: str | Unset = UNSET,
    branch_name: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.GitOperationState:
    """Get the state of a Git folder.

    Preview. Tells whether the work tree is in the middle of a merge or rebase, has conflicts or is detached, and
    whether an intended operation is allowed. Executes nothing. `CLEAN` does not mean that there are no local
    changes. For the progress of an async operation use GetAsyncOperation.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        git_repository_key: Opaque `key` of the GitRepository; HeadWorkspaceObject with `shouldIncludeMetadata` also
            gives it, as `system:repoKey` of the folder. Not the `resourceName` of an async operation.
        operation_name: Intended operation that `isAllowed` is to judge, such as `PULL`, `PUSH`, `RESET`, `CHECKOUT` or
            `DIFF_LIST`.
        branch_name: Branch that the folder is expected to be on.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        State of the Git folder at `timeChecked`.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, git_repository_key)(
        query={"operationName": operation_name, "branchName": branch_name}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
