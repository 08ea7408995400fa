"""Get a model deployment inference summary."""

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

    Preview. Returns counts, success rate and mean latency of a deployment's inference calls in a period within
    the most recent 14 days; the previous 24 hours if no range is given.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        deployment_id: 32 hexadecimal digits, from SearchModelDeployments or CreateModelDeployment.
        time_start: Start, inclusive, by the time of the request; left out, 24 hours ago. Not more than 14 days back.
        time_end: End, inclusive, by the time of the request; left out, now. Not more than 14 days back.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The period that was used and its figures.
    """
    return OPERATION(client, ai_data_platform_id, deployment_id)(
        query={"timeStart": time_start, "timeEnd": time_end}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
