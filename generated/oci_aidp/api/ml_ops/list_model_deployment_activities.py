"""List model deployment activities."""

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

OPERATION = Operation["models.ModelDeploymentActivitySummaryCollection"](
    "ListModelDeploymentActivities",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/activities/search",
    paging=Paging(("next_page_token",), "page_token"),
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.ListModelDeploymentActivitiesDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.ModelDeploymentActivitySummaryCollection:
    """List model deployment activities.

    Preview. Returns the history of a deployment: who created, edited, activated, deactivated or rolled it, and
    with what outcome. Reads only, though it is a POST. Entries are short; GetModelDeploymentActivity has the
    snapshot and the comment.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of activities; the token of the next page is in the body.
    """
    return OPERATION(client, ai_data_platform_id)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_by(sync, lambda page: page.activities, "models.DeploymentActivitySummary")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
