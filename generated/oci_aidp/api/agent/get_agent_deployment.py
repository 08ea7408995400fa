"""GetAgentDeployment: Get an agent deployment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import AgentDeployment

OPERATION: Operation[AgentDeployment] = Operation(
    "GetAgentDeployment",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/deployments/{agentDeploymentKey}",
    "AgentDeployment",
)


def _request(
    ai_data_platform_id: str, workspace_key: str, agent_key: str, agent_deployment_key: str, opc_request_id: str | Unset
) -> Request[AgentDeployment]:
    return OPERATION.request(
        path={
            "aiDataPlatformId": ai_data_platform_id,
            "workspaceKey": workspace_key,
            "agentKey": agent_key,
            "agentDeploymentKey": agent_deployment_key,
        },
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    agent_deployment_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> AgentDeployment:
    """Get an agent deployment.

    Returns an agent deployment in a workspace.

    REST reference: GetAgentDeployment, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}/deployments/{agentDeploymentKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        agent_key: Key of the agent.
        agent_deployment_key: Key of the agent deployment.
        client: where the request goes, from `connect`.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `AgentDeployment`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, agent_key, agent_deployment_key, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    agent_deployment_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> Response[AgentDeployment]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, agent_key, agent_deployment_key, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    agent_deployment_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> AgentDeployment:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, agent_key, agent_deployment_key, opc_request_id).asend(
            client
        )
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    agent_key: str,
    agent_deployment_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> Response[AgentDeployment]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, agent_key, agent_deployment_key, opc_request_id).asend(
        client
    )
