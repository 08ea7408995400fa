"""Get a Git repository."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GitRepository"](
    "GetGitRepository",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitRepositories/{gitRepositoryKey}",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    git_repository_key: str,
    *,
    client: Client,
    should_include_credential_key: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.GitRepository:
    """Get a Git repository.

    Preview. Returns URL, folder, branch and connectivity of a Git repository as the service has stored them. The
    key of the caller's Git credential is left out unless `shouldIncludeCredentialKey` asks for it.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        git_repository_key: Opaque `key` of the GitRepository; HeadWorkspaceObject with `shouldIncludeMetadata` also
            gives it, as `system:repoKey` of the folder. Not the `resourceName` of an async operation.
        should_include_credential_key: `true` adds `credentialKey` to the answer. Default `false`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The Git repository.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, git_repository_key)(
        query={"shouldIncludeCredentialKey": should_include_credential_key}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
