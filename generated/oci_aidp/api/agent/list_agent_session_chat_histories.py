"""ListAgentSessionChatHistories: List agent session chat histories."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import SessionChatHistoryCollection, SessionChatHistorySummary

OPERATION: Operation[SessionChatHistoryCollection] = Operation(
    "ListAgentSessionChatHistories",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/sessions/{sessionId}/chatHistory",
    "SessionChatHistoryCollection",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    limit: int | Unset,
    page: str | Unset,
    opc_request_id: str | Unset,
) -> Request[SessionChatHistoryCollection]:
    return OPERATION.request(
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "agentKey": agent_key,
            "sessionId": session_id,
        },
        query={"limit": limit, "page": page},
        headers={"opc-request-id": opc_request_id},
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
) -> SessionChatHistoryCollection:
    """List agent session chat histories.

    Returns one page of agent session chat histories in a workspace.

    REST reference: ListAgentSessionChatHistories, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/sessions/{sessionId}/chatHistory

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        agent_key: Key of the agent.
        session_id: Identifier of the session.
        client: where the request goes, from `connect`.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        One page of agent session chat histories.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, agent_key, session_id, limit, page, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[SessionChatHistoryCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, agent_key, session_id, limit, page, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> SessionChatHistoryCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, agent_key, session_id, limit, page, opc_request_id).asend(
            client
        )
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[SessionChatHistoryCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, agent_key, session_id, limit, page, opc_request_id).asend(
        client
    )


def iterate(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Iterator[SessionChatHistorySummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(ai_data_platform_id, workspace_key, agent_key, session_id, limit, page, opc_request_id).iterate(
        client
    )


def aiterate(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    session_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncIterator[SessionChatHistorySummary]:
    """Like `iterate`, for `async for`."""
    return _request(ai_data_platform_id, workspace_key, agent_key, session_id, limit, page, opc_request_id).aiterate(
        client
    )
