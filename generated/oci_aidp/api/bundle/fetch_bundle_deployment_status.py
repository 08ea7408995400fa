"""Fetch a bundle deployment status."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.BundleDeploymentStatus"](
    "FetchBundleDeploymentStatus",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/bundles/actions/getDeploymentStatus",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.FetchBundleDeploymentStatusDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.BundleDeploymentStatus:
    """Fetch a bundle deployment status.

    Deprecated in favour of FetchBundlePublishStatusAction, which takes the same body.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        Status of the last deployment.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
