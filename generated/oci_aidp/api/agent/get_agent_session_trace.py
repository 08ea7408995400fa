"""GetAgentSessionTrace: Get an agent session trace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import TraceDetails

OPERATION: Operation[TraceDetails] = Operation(
    "GetAgentSessionTrace",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/sessions/{sessionId}/traces/{traceKey}",
    "TraceDetails",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    trace_key: str,
    opc_request_id: str | Unset,
) -> Request[TraceDetails]:
    return OPERATION.request(
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "agentKey": agent_key,
            "sessionId": session_id,
            "traceKey": trace_key,
        },
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    trace_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> TraceDetails:
    """Get an agent session trace.

    Returns an agent session trace in a workspace.

    REST reference: GetAgentSessionTrace, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/sessions/{sessionId}/traces/{traceKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        agent_key: Key of the agent.
        session_id: Identifier of the session.
        trace_key: Key of the trace.
        client: where the request goes, from `connect`.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `TraceDetails`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, agent_key, session_id, trace_key, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    trace_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> Response[TraceDetails]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, agent_key, session_id, trace_key, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    trace_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> TraceDetails:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, agent_key, session_id, trace_key, opc_request_id).asend(
            client
        )
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    trace_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> Response[TraceDetails]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, agent_key, session_id, trace_key, opc_request_id).asend(
        client
    )
