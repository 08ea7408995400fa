"""CommitPushGitRepository: Commit changes in a Git repository and push them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import CommitPushDetails

OPERATION: Operation[None] = Operation(
    "CommitPushGitRepository",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/commitPush",
    reads="nothing",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    body: CommitPushDetails,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
    if_match: str | Unset,
) -> Request[None]:
    return OPERATION.request(
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "gitRepositoryKey": git_repository_key,
        },
        headers={
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
            "if-match": if_match,
        },
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: CommitPushDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> None:
    """Commit changes in a Git repository and push them.

    Commits changes in a Git repository and pushes them in a workspace.

    REST reference: CommitPushGitRepository, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}/actions/commitPush

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        git_repository_key: Key of the Git repository.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.

    Returns:
        Done, or accepted to be done.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            workspace_key,
            git_repository_key,
            body,
            opc_retry_token,
            opc_request_id,
            should_update_recent,
            if_match,
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
    body: CommitPushDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        git_repository_key,
        body,
        opc_retry_token,
        opc_request_id,
        should_update_recent,
        if_match,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: CommitPushDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            git_repository_key,
            body,
            opc_retry_token,
            opc_request_id,
            should_update_recent,
            if_match,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: CommitPushDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        git_repository_key,
        body,
        opc_retry_token,
        opc_request_id,
        should_update_recent,
        if_match,
    ).asend(client)
