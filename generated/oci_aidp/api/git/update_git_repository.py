"""UpdateGitRepository: Update a Git repository."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import UpdateGitRepositoryDetails

OPERATION: Operation[None] = Operation(
    "UpdateGitRepository",
    "PUT",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}",
    reads="nothing",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    body: UpdateGitRepositoryDetails,
    if_match: str | Unset,
    opc_request_id: str | Unset,
) -> Request[None]:
    return OPERATION.request(
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "gitRepositoryKey": git_repository_key,
        },
        headers={"if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: UpdateGitRepositoryDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Update a Git repository.

    Updates a Git repository in a workspace.

    REST reference: UpdateGitRepository, PUT /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        git_repository_key: Key of the Git repository.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        Done, or accepted to be done.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, git_repository_key, body, if_match, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: UpdateGitRepositoryDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, git_repository_key, body, if_match, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: UpdateGitRepositoryDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, git_repository_key, body, if_match, opc_request_id).asend(
            client
        )
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: UpdateGitRepositoryDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, git_repository_key, body, if_match, opc_request_id).asend(
        client
    )
