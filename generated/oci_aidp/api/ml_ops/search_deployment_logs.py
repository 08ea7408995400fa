"""Search deployment logs."""

from __future__ import annotations

from ..._endpoint import (
    UNSET,
    Client,
    Operation,
    Paging,
    Unset,
    apaged,
    awaited,
    awaited_detailed,
    detailed,
    models,
    paged_by,
)

OPERATION = Operation["models.DeploymentLogCollection"](
    "SearchDeploymentLogs",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/logs/search",
    paging=Paging(("logs", "next_page_token"), "pageToken"),
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

    Preview. Returns log events of the life of a deployment, newest first. They are read live from OCI Logging,
    the platform keeps none; so the answer also tells how far they are complete. Reads only, though it is a POST.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        deployment_id: 32 hexadecimal digits, from SearchModelDeployments or CreateModelDeployment.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of log events with the evaluated query and its coverage.
    """
    return OPERATION(client, ai_data_platform_id, deployment_id)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_by(sync, lambda page: page.logs.items, "models.DeploymentLogSummary")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
