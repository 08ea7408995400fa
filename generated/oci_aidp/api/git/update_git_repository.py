"""Update a Git repository."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "UpdateGitRepository",
    "PUT",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    body: models.UpdateGitRepositoryDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Update a Git repository.

    Preview. Changes URL, credential, private connectivity or sparse checkout; fields left out keep their value.
    Branch and folder cannot be changed here. A new URL or changed sparse patterns are asynchronous: poll
    GetAsyncOperation with the key in the header `aidp-async-operation-key`. A change of credential or
    connectivity alone may be done at once, without that header.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        git_repository_key: Opaque `key` of the GitRepository; HeadWorkspaceObject with `shouldIncludeMetadata` also
            gives it, as `system:repoKey` of the folder. Not the `resourceName` of an async operation.
        body: Fields left out keep their value.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, git_repository_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
