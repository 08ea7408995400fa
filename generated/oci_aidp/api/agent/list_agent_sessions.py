"""List agent sessions."""

from __future__ import annotations

import datetime

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.AgentSessionCollection"](
    "ListAgentSessions",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/sessions",
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
    display_name_contains: str | Unset = UNSET,
    time_created_greater_than_or_equal_to: datetime.datetime | Unset = UNSET,
    time_created_less_than_or_equal_to: datetime.datetime | Unset = UNSET,
    sort_by: models.SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.AgentSessionCollection:
    """List agent sessions.

    Returns one page of an agent's test sessions, which are the conversations held in its playground.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        sort_order: `ASC` for ascending, `DESC` for descending.
        display_name_contains: Only resources whose display name contains this text.
        time_created_greater_than_or_equal_to: Only what was created at this time or later.
        time_created_less_than_or_equal_to: Only what was created at this time or earlier.
        sort_by: `timeCreated`, by default newest first, or `displayName`, by default ascending.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of sessions.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key)(
        query={
            "limit": limit,
            "page": page,
            "sortOrder": sort_order,
            "displayNameContains": display_name_contains,
            "timeCreatedGreaterThanOrEqualTo": time_created_greater_than_or_equal_to,
            "timeCreatedLessThanOrEqualTo": time_created_less_than_or_equal_to,
            "sortBy": sort_by,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.AgentSessionSummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
