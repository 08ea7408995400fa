"""CreateAgent: Create an agent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Agent, CreateAgentDetails

OPERATION: Operation[Agent] = Operation(
    "CreateAgent", "POST", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents", "Agent"
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    body: CreateAgentDetails,
    should_update_recent: bool | Unset,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
) -> Request[Agent]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        headers={
            "should-update-recent": should_update_recent,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
        },
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: CreateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Agent:
    """Create an agent.

    Creates an agent in a workspace.

    REST reference: CreateAgent, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        should_update_recent: Whether the caller's list of recent resources is updated.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
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
        _request(ai_data_platform_id, workspace_key, body, should_update_recent, opc_retry_token, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: CreateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[Agent]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, workspace_key, body, should_update_recent, opc_retry_token, opc_request_id
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: CreateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Agent:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, workspace_key, body, should_update_recent, opc_retry_token, opc_request_id
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: CreateAgentDetails,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[Agent]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, body, should_update_recent, opc_retry_token, opc_request_id
    ).asend(client)
