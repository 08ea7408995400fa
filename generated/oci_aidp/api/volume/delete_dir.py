"""DeleteDir: Delete a directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[None] = Operation(
    "DeleteDir", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/deleteDir", reads="nothing"
)


def _request(
    ai_data_platform_id: str, volume_key: str, path: str, opc_retry_token: str | Unset, opc_request_id: str | Unset
) -> Request[None]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "volumeKey": volume_key},
        headers={"path": path, "opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Delete a directory.

    Deletes a directory in a volume.

    REST reference: DeleteDir, DELETE /aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/deleteDir

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        volume_key: Key of the volume.
        client: where the request goes, from `connect`.
        path: Path of the file or folder.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        Done, or accepted to be done.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, volume_key, path, opc_retry_token, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, volume_key, path, opc_retry_token, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, volume_key, path, opc_retry_token, opc_request_id).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, volume_key, path, opc_retry_token, opc_request_id).asend(client)
