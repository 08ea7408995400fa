"""Export model deployment inferences."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "ExportModelDeploymentInferences",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/inferences/actions/export",
)


def sync(
    ai_data_platform_id: str,
    deployment_id: str,
    *,
    client: Client,
    body: models.ExportInferenceInvocationsDetails,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Export model deployment inferences.

    Preview. Starts an async operation that writes the matched pairs of inference requests and responses of at
    most 30 days to one JSON file in a volume. Export a longer history window after window. The header
    `aidp-export-destination` tells the path that is really written. While an export to the same destination runs,
    another is refused with 409.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        deployment_id: 32 hexadecimal digits, from SearchModelDeployments or CreateModelDeployment.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, deployment_id)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
