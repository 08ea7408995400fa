"""List the messages of an agent session."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, apaged, awaited, awaited_detailed, detailed, models, paged

OPERATION = Operation["models.SessionChatHistoryCollection"](
    "ListAgentSessionChatHistories",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/sessions/{sessionId}/chatHistory",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.SessionChatHistoryCollection:
    """List the messages of an agent session.

    Returns one page of the messages of a session, those of the user, the agent and its tools alike.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        session_id: UUID, from ListAgentSessions or CreateAgentSession.
        limit: Most items on a page. 1 to 1000. Without it, 100.
        page: `opc-next-page` header of the previous page; none for the first.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of messages.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key, session_id)(
        query={"limit": limit, "page": page}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged(sync, "models.SessionChatHistorySummary")
"""`sync`, but yields the items of this page and of all that follow; `limit` is the size of a page."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
