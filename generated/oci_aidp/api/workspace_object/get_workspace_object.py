"""GetWorkspaceObject: Get a workspace object."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, AsyncByteStream, ByteStream, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[bytes] = Operation(
    "GetWorkspaceObject",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}",
    reads="bytes",
    accept="application/x-yaml",
    multi_segment={"objectPath"},
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    should_include_metadata: bool | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[bytes]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "objectPath": object_path},
        query={"shouldIncludeMetadata": should_include_metadata},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    should_include_metadata: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> bytes:
    """Get a workspace object.

    Returns a workspace object.

    REST reference: GetWorkspaceObject, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        object_path: Path of the object, with its slashes.
        client: where the request goes, from `connect`.
        should_include_metadata: Whether to include metadata.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        The content of the object; its format depends on the kind of object.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            workspace_key,
            object_path,
            should_include_metadata,
            opc_request_id,
            should_update_recent,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    should_include_metadata: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[bytes]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, workspace_key, object_path, should_include_metadata, opc_request_id, should_update_recent
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    should_include_metadata: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> bytes:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            object_path,
            should_include_metadata,
            opc_request_id,
            should_update_recent,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    should_include_metadata: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[bytes]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, object_path, should_include_metadata, opc_request_id, should_update_recent
    ).asend(client)


def stream(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    should_include_metadata: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AbstractContextManager[ByteStream]:
    """Like `sync`, but hands out the body in chunks as they come, in a `with` block, without holding it in memory."""
    return _request(
        ai_data_platform_id, workspace_key, object_path, should_include_metadata, opc_request_id, should_update_recent
    ).stream(client)


def astream(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    should_include_metadata: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AbstractAsyncContextManager[AsyncByteStream]:
    """Like `stream`, for `async with`."""
    return _request(
        ai_data_platform_id, workspace_key, object_path, should_include_metadata, opc_request_id, should_update_recent
    ).astream(client)
