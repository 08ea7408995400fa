"""Create a Git folder."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GitFolder"](
    "CreateGitFolder", "POST", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/gitFolders"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.CreateGitFolderDetails,
    opc_retry_token: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.GitFolder:
    """Create a Git folder.

    Clones a branch of a Git repository into a new folder of the workspace. Asynchronous: poll GetAsyncOperation
    with the key in the header `aidp-async-operation-key`. Once it is `SUCCEEDED`, HeadWorkspaceObject on the
    folder with `shouldIncludeMetadata` returns the header `file-metadata`, JSON whose `system:repoKey` is the key
    that all other Git operations take.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        Accepted; the Git folder, and the key of the async operation in the header `aidp-async-operation-key`.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        headers={"opc-retry-token": opc_retry_token, "if-match": if_match, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
