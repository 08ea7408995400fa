"""Delete a model deployment."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "DeleteModelDeployment", "POST", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/delete"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.DeleteModelDeploymentDetails,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Delete a model deployment.

    Preview. Deletes a deployment at once. It must not be active: call DeactivateModelDeployment before.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
