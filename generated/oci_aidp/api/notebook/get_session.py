"""GetSession: Get a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Session

OPERATION: Operation[Session] = Operation(
    "GetSession",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/sessions/{sessionId}",
    "Session",
)


def _request(
    ai_data_platform_id: str, workspace_key: str, session_id: str, opc_request_id: str | Unset
) -> Request[Session]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "sessionId": session_id},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> Session:
    """Get a session.

    Returns a session in a workspace.

    REST reference: GetSession, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/sessions/{sessionId}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        session_id: Identifier of the session.
        client: where the request goes, from `connect`.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `Session`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, workspace_key, session_id, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> Response[Session]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, session_id, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> Session:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, workspace_key, session_id, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
) -> Response[Session]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, session_id, opc_request_id).asend(client)
