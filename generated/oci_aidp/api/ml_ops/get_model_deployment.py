"""Get a model deployment."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ModelDeployment"](
    "GetModelDeployment", "GET", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/get"
)


def sync(
    ai_data_platform_id: str, *, client: Client, deployment_id: str, opc_request_id: str | Unset = UNSET
) -> models.ModelDeployment:
    """Get a model deployment.

    Preview. Returns configuration, status and serving URI of one deployment.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        deployment_id: 32 hexadecimal digits, from SearchModelDeployments.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The model deployment.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={"deployment_id": deployment_id}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
