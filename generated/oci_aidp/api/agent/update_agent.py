"""UpdateAgent: Update an agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Agent, UpdateAgentDetails

OPERATION: Operation[Agent] = Operation(
    "UpdateAgent", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}", "Agent"
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    body: UpdateAgentDetails,
    should_update_recent: bool | Unset,
    if_match: str | Unset,
    opc_request_id: str | Unset,
) -> Request[Agent]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "agentKey": agent_key},
        headers={"should-update-recent": should_update_recent, "if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    body: UpdateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Agent:
    """Update an agent.

    Updates an agent in a workspace.

    REST reference: UpdateAgent, PUT /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        agent_key: Key of the agent.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        should_update_recent: Whether the caller's list of recent resources is updated.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `Agent`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, agent_key, body, should_update_recent, if_match, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    body: UpdateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[Agent]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, workspace_key, agent_key, body, should_update_recent, if_match, opc_request_id
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    body: UpdateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Agent:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, workspace_key, agent_key, body, should_update_recent, if_match, opc_request_id
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    *,
    client: Client,
    body: UpdateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[Agent]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, agent_key, body, should_update_recent, if_match, opc_request_id
    ).asend(client)
