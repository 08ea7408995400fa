"""DownloadFile: Download a file."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, AsyncByteStream, ByteStream, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[bytes] = Operation(
    "DownloadFile",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/downloadFile",
    reads="bytes",
)


def _request(
    ai_data_platform_id: str,
    volume_key: str,
    path: str,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[bytes]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "volumeKey": volume_key},
        headers={"path": path, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> bytes:
    """Download a file.

    Downloads a file in a volume.

    REST reference: DownloadFile, POST /aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/downloadFile

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        volume_key: Key of the volume.
        client: where the request goes, from `connect`.
        path: Path of the file or folder.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        The content as a stream of bytes.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, volume_key, path, opc_request_id, should_update_recent).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[bytes]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, volume_key, path, opc_request_id, should_update_recent).send(client)


async def asyncio(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> bytes:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, volume_key, path, opc_request_id, should_update_recent).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[bytes]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, volume_key, path, opc_request_id, should_update_recent).asend(client)


def stream(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AbstractContextManager[ByteStream]:
    """Like `sync`, but hands out the body in chunks as they come, in a `with` block, without holding it in memory."""
    return _request(ai_data_platform_id, volume_key, path, opc_request_id, should_update_recent).stream(client)


def astream(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> AbstractAsyncContextManager[AsyncByteStream]:
    """Like `stream`, for `async with`."""
    return _request(ai_data_platform_id, volume_key, path, opc_request_id, should_update_recent).astream(client)
