"""Delete a notebook, file or directory."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None](
    "DeleteContent",
    "DELETE",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}",
    multi_segment={"contentPath"},
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> None:
    """Delete a notebook, file or directory.

    Deletes the notebook, file or directory at the path; the answer (204) has no body.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        content_path: Path of the notebook file in the workspace, relative, as `Shared/…`; its slashes are sent as they
            are.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, content_path)(
        headers={"opc-request-id": opc_request_id, "if-match": if_match}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
