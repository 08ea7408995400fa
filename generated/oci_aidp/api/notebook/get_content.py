"""GetContent: Get content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Content, ContentFormat, ContentType

OPERATION: Operation[Content] = Operation(
    "GetContent",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}",
    "Content",
    multi_segment={"contentPath"},
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    type_: ContentType | Unset,
    format_: ContentFormat | Unset,
    content: int | Unset,
    hash_: int | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[Content]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "contentPath": content_path},
        query={"type": type_, "format": format_, "content": content, "hash": hash_},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    type_: ContentType | Unset = UNSET,
    format_: ContentFormat | Unset = UNSET,
    content: int | Unset = UNSET,
    hash_: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Content:
    """Get content.

    Returns content in a workspace.

    REST reference: GetContent, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/contents/{contentPath}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        content_path: Path of the content, with its slashes.
        client: where the request goes, from `connect`.
        type_: Kind to look for.
        format_: Format of the content.
        content: Whether the content is returned, 1 for yes and 0 for no.
        hash_: Whether a hash of the content is returned, 1 for yes and 0 for no.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        `Content`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            workspace_key,
            content_path,
            type_,
            format_,
            content,
            hash_,
            opc_request_id,
            should_update_recent,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    type_: ContentType | Unset = UNSET,
    format_: ContentFormat | Unset = UNSET,
    content: int | Unset = UNSET,
    hash_: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[Content]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        content_path,
        type_,
        format_,
        content,
        hash_,
        opc_request_id,
        should_update_recent,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    type_: ContentType | Unset = UNSET,
    format_: ContentFormat | Unset = UNSET,
    content: int | Unset = UNSET,
    hash_: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Content:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            content_path,
            type_,
            format_,
            content,
            hash_,
            opc_request_id,
            should_update_recent,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    content_path: str,
    *,
    client: Client,
    type_: ContentType | Unset = UNSET,
    format_: ContentFormat | Unset = UNSET,
    content: int | Unset = UNSET,
    hash_: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[Content]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        content_path,
        type_,
        format_,
        content,
        hash_,
        opc_request_id,
        should_update_recent,
    ).asend(client)
