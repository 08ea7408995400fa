"""Update a model deployment."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ModelDeployment"](
    "UpdateModelDeployment", "POST", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/update"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.UpdateModelDeploymentDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.ModelDeployment:
    """Update a model deployment.

    Preview. Changes name, description, workspace, compute or authentication of a deployment. Model and version
    cannot change here: use RollForwardModelDeployment or RollBackModelDeployment. While it is `ACTIVE`, the
    authentication cannot change either.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: Name, workspace and compute are always sent, changed or not.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The changed model deployment.
    """
    return OPERATION(client, ai_data_platform_id)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
