"""Get an agent session."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.AgentSession"](
    "GetAgentSession",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/sessions/{sessionId}",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> models.AgentSession:
    """Get an agent session.

    Returns a test session with its retention settings, which ListAgentSessions leaves out; its messages come from
    ListAgentSessionChatHistories.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        agent_key: UUID, from ListAgents or CreateAgent.
        session_id: UUID, from ListAgentSessions or CreateAgentSession.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The session.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, agent_key, session_id)(
        headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
