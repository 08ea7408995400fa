"""Fetch the publish status of a bundle at a given path."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.BundlePublishStatus"](
    "FetchBundlePublishStatusAction",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/getBundlePublishStatus",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.FetchBundlePublishStatusDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.BundlePublishStatus:
    """Fetch the publish status of a bundle at a given path.

    Preview. Summarises the last publish operation of the bundle and lists the jobs and agent flows that it
    touched.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        Status of the last publish operation.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
