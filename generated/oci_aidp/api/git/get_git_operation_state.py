"""GetGitOperationState: Get a Git operation state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import GitOperationState

OPERATION: Operation[GitOperationState] = Operation(
    "GetGitOperationState",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/gitOperationState",
    "GitOperationState",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    operation_name: str | Unset,
    branch_name: str | Unset,
    opc_request_id: str | Unset,
) -> Request[GitOperationState]:
    return OPERATION.request(
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "gitRepositoryKey": git_repository_key,
        },
        query={"operationName": operation_name, "branchName": branch_name},
        headers={"opc-request-id": opc_request_id},
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
) -> GitOperationState:
    """Get a Git operation state.

    Returns a Git operation state in a workspace.

    REST reference: GetGitOperationState, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/gitOperationState

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        git_repository_key: Key of the Git repository.
        client: where the request goes, from `connect`.
        operation_name: Name of the operation.
        branch_name: Name of the branch.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `GitOperationState`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, git_repository_key, operation_name, branch_name, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    operation_name: str | Unset = UNSET,
    branch_name: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[GitOperationState]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, workspace_key, git_repository_key, operation_name, branch_name, opc_request_id
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    operation_name: str | Unset = UNSET,
    branch_name: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> GitOperationState:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, workspace_key, git_repository_key, operation_name, branch_name, opc_request_id
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    operation_name: str | Unset = UNSET,
    branch_name: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[GitOperationState]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, git_repository_key, operation_name, branch_name, opc_request_id
    ).asend(client)
