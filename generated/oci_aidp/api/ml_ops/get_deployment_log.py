"""Get a deployment log."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.DeploymentLogDetail"](
    "GetDeploymentLog",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/logs/{logId}",
)


def sync(
    ai_data_platform_id: str, deployment_id: str, log_id: str, *, client: Client, opc_request_id: str | Unset = UNSET
) -> models.DeploymentLogDetail:
    """Get a deployment log.

    Preview. Returns one log event with its whole message, after redaction. Call it soon after
    SearchDeploymentLogs, as the locator expires.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        deployment_id: 32 hexadecimal digits, from SearchModelDeployments or CreateModelDeployment.
        log_id: Opaque `logId` of SearchDeploymentLogs, up to 4096 characters. Expires; valid only for its platform,
            deployment and event; grants nothing.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The log event.
    """
    return OPERATION(client, ai_data_platform_id, deployment_id, log_id)(headers={"opc-request-id": opc_request_id})


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
