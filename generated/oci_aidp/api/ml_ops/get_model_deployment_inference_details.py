"""Get model deployment inference details."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.InferenceInvocationDetails"](
    "GetModelDeploymentInferenceDetails",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/inferences/{requestId}",
)


def sync(
    ai_data_platform_id: str,
    deployment_id: str,
    request_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> models.InferenceInvocationDetails:
    """Get model deployment inference details.

    Preview. Returns one inference call with the payloads of its request and its response.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        deployment_id: 32 hexadecimal digits, from SearchModelDeployments or CreateModelDeployment.
        request_id: `requestId` of a row of SearchModelDeploymentInferences, as it is there; its slashes are sent in the
            path as `%2F`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The inference call with its payloads.
    """
    return OPERATION(client, ai_data_platform_id, deployment_id, request_id)(headers={"opc-request-id": opc_request_id})


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
