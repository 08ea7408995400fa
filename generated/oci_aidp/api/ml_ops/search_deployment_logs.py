"""SearchDeploymentLogs, POST
/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/logs/search"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.DeploymentLogCollection"](
    "SearchDeploymentLogs",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/logs/search",
)


def sync(
    ai_data_platform_id: str,
    deployment_id: str,
    *,
    client: Client,
    body: models.SearchDeploymentLogsDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.DeploymentLogCollection:
    """Search deployment logs.

    Searches deployment logs of an AI Data Platform.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        deployment_id: Identifier of the deployment.
        body: Details of what to do.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "deploymentId": deployment_id},
        headers={"opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
