"""MergeGitRepository, POST
/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/merge"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "MergeGitRepository",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/merge",
    reads="nothing",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: models.GitMergeDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Merge branches in a Git repository.

    Merges branches in a Git repository in a workspace.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        git_repository_key: Key of the Git repository.
        body: Details of what to do.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once. Valid
            for 24 hours. At most 64 characters.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer one.
        should_update_recent: Whether the caller's list of recent resources is updated.
    """
    return client.call(
        OPERATION,
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "gitRepositoryKey": git_repository_key,
        },
        headers={
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "if-match": if_match,
            "should-update-recent": should_update_recent,
        },
        body=body,
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
