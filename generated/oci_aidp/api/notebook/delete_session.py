"""DeleteSession: Delete a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[None] = Operation(
    "DeleteSession",
    "DELETE",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/sessions/{sessionId}",
    reads="nothing",
)


def _request(
    ai_data_platform_id: str, workspace_key: str, session_id: str, opc_request_id: str | Unset, if_match: str | Unset
) -> Request[None]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "sessionId": session_id},
        headers={"opc-request-id": opc_request_id, "if-match": if_match},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> None:
    """Delete a session.

    Deletes a session in a workspace.

    REST reference: DeleteSession, DELETE /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/sessions/{sessionId}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        session_id: Identifier of the session.
        client: where the request goes, from `connect`.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.

    Returns:
        Done, or accepted to be done.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, workspace_key, session_id, opc_request_id, if_match).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, session_id, opc_request_id, if_match).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, session_id, opc_request_id, if_match).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, session_id, opc_request_id, if_match).asend(client)
