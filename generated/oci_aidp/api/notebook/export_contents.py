"""Export a notebook as ipynb or HTML."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ExportedContents"](
    "ExportContents",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/actions/export/contents/{contentPath}",
    multi_segment={"contentPath"},
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    body: models.ExportContentsDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.ExportedContents:
    """Export a notebook as ipynb or HTML.

    Returns a notebook as the text of an `.ipynb` file or of an HTML page. Without a format in the body it is
    `ipynb`. Nothing is written to the workspace.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        content_path: Path of the notebook file in the workspace, relative, as `Shared/…`; its slashes are sent as they
            are.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The exported notebook.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, content_path)(
        headers={"opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
