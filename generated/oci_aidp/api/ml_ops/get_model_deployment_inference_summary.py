"""GetModelDeploymentInferenceSummary, GET
/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/inferences/summary"""

from __future__ import annotations

import datetime

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.InferenceInvocationSummaryResponse"](
    "GetModelDeploymentInferenceSummary",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/inferences/summary",
)


def sync(
    ai_data_platform_id: str,
    deployment_id: str,
    *,
    client: Client,
    time_start: datetime.datetime | Unset = UNSET,
    time_end: datetime.datetime | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.InferenceInvocationSummaryResponse:
    """Get a model deployment inference summary.

    Returns a model deployment inference summary of an AI Data Platform.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        deployment_id: Identifier of the deployment.
        time_start: Start of the period.
        time_end: End of the period.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "deploymentId": deployment_id},
        query={"timeStart": time_start, "timeEnd": time_end},
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
