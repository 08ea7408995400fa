"""Search model deployment inferences."""

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
    paged,
)

OPERATION = Operation["models.InferenceInvocationSearchResult"](
    "SearchModelDeploymentInferences",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/{deploymentId}/monitoring/inferences/search",
    paging=Paging(("next_page_token",), "pageToken"),
)


def sync(
    ai_data_platform_id: str,
    deployment_id: str,
    *,
    client: Client,
    body: models.InferenceInvocationSearchDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.InferenceInvocationSearchResult:
    """Search model deployment inferences.

    Preview. Returns inference calls, each request matched with its response, from OCI Logging: 20 rows a page,
    only the first 10,000 matches, within the most recent 14 days; the previous 24 hours if no range is given.
    Reads only, though it is a POST. For more use ExportModelDeploymentInferences, for payloads
    GetModelDeploymentInferenceDetails.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        deployment_id: 32 hexadecimal digits, from SearchModelDeployments or CreateModelDeployment.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        At most 20 rows, the token of the next page and the values to filter by.
    """
    return OPERATION(client, ai_data_platform_id, deployment_id)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.InferenceInvocationSummary")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
