"""Fetch the deployment status of a bundle at a given path."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.BundleDeploymentStatus"](
    "FetchBundleDeploymentStatusAction",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/getBundleDeploymentStatus",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.FetchBundleDeploymentStatusDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.BundleDeploymentStatus:
    """Fetch the deployment status of a bundle at a given path.

    Deprecated in favour of FetchBundlePublishStatusAction. Summarises the last deployment of the bundle.

    Deprecated: a later version of the API may lack this operation.

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
