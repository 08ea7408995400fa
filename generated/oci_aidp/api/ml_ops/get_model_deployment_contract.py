"""Get a model deployment contract."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GetModelDeploymentContractResponse"](
    "GetModelDeploymentContract", "GET", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/contract"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    deployment_id: str,
    model_version: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.GetModelDeploymentContractResponse:
    """Get a model deployment contract.

    Preview. Returns what the deployment's endpoint takes and gives: input and output signature and a sample
    request, as captured at activation. Meant for trying the endpoint out.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        deployment_id: 32 hexadecimal digits, from SearchModelDeployments.
        model_version: One of the versions on the deployment; left out, the highest.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        Signatures and sample request; a part that the model lacks is null.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={"deployment_id": deployment_id, "model_version": model_version},
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
