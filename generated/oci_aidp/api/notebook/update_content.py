"""UpdateContent: Update content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Content, UpdateContentDetails

OPERATION: Operation[Content] = Operation(
    "UpdateContent",
    "PUT",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}",
    "Content",
    multi_segment={"contentPath"},
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    body: UpdateContentDetails,
    if_match: str | Unset,
    should_update_recent: bool | Unset,
    opc_request_id: str | Unset,
) -> Request[Content]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "contentPath": content_path},
        headers={"if-match": if_match, "should-update-recent": should_update_recent, "opc-request-id": opc_request_id},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    body: UpdateContentDetails,
    if_match: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Content:
    """Update content.

    Updates content in a workspace.

    REST reference: UpdateContent, PUT /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        content_path: Path of the content, with its slashes.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.
        should_update_recent: Whether the caller's list of recent resources is updated.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `Content`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, content_path, body, if_match, should_update_recent, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    body: UpdateContentDetails,
    if_match: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[Content]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, workspace_key, content_path, body, if_match, should_update_recent, opc_request_id
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    body: UpdateContentDetails,
    if_match: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Content:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, workspace_key, content_path, body, if_match, should_update_recent, opc_request_id
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    body: UpdateContentDetails,
    if_match: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[Content]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, content_path, body, if_match, should_update_recent, opc_request_id
    ).asend(client)
