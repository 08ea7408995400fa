"""List agent deployments."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.AgentDeploymentCollection"](
    "ListAgentDeployments",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/deployments",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: models.SortOrder | Unset = UNSET,
    display_name: str | Unset = UNSET,
    display_name_contains: str | Unset = UNSET,
    lifecycle_state: Iterable[models.DeploymentLifecycleState] | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    compute_key: Iterable[str] | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.AgentDeploymentCollection:
    """List agent deployments.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        display_name: Only resources with exactly this name.
        display_name_contains: Only resources whose display name contains this text.
        lifecycle_state: Only deployments in one of these states; repeat the parameter for several.
        time_created_greater_than_or_equal_to: Only what was created at this time or later.
        time_created_less_than_or_equal_to: Only what was created at this time or earlier.
        sort_by: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        compute_key: Only deployments on one of these AI computes; UUIDs, from ListClusters. Repeat the parameter for
            several.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of deployments.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key)(
        query={
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "displayName": display_name,
            "displayNameContains": display_name_contains,
            "lifecycleState": lifecycle_state,
            "timeCreatedGreaterThanOrEqualTo": time_created_greater_than_or_equal_to,
            "timeCreatedLessThanOrEqualTo": time_created_less_than_or_equal_to,
            "sortBy": sort_by,
            "computeKey": compute_key,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.AgentDeploymentSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
