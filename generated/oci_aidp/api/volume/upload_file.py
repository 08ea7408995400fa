"""UploadFile: Upload a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, BinaryContent, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[None] = Operation(
    "UploadFile",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/uploadFile",
    reads="nothing",
    sends="application/octet-stream",
)


def _request(
    ai_data_platform_id: str,
    volume_key: str,
    body: BinaryContent,
    is_overwrite: bool | Unset,
    path: str,
    should_update_recent: bool | Unset,
    is_upload_file_base64_encoded: bool | Unset,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
) -> Request[None]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "volumeKey": volume_key},
        query={"isOverwrite": is_overwrite},
        headers={
            "path": path,
            "should-update-recent": should_update_recent,
            "is-upload-file-base64-encoded": is_upload_file_base64_encoded,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
        },
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: BinaryContent,
    is_overwrite: bool | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Upload a file.

    Uploads a file in a volume.

    REST reference: UploadFile, POST /aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/uploadFile

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        volume_key: Key of the volume.
        client: where the request goes, from `connect`.
        body: The content, as a stream of bytes.
        is_overwrite: Whether what is there already is overwritten.
        path: Path of the file or folder.
        should_update_recent: Whether the caller's list of recent resources is updated.
        is_upload_file_base64_encoded: Whether the body is encoded in Base64.
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
    return (
        _request(
            ai_data_platform_id,
            volume_key,
            body,
            is_overwrite,
            path,
            should_update_recent,
            is_upload_file_base64_encoded,
            opc_retry_token,
            opc_request_id,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: BinaryContent,
    is_overwrite: bool | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        volume_key,
        body,
        is_overwrite,
        path,
        should_update_recent,
        is_upload_file_base64_encoded,
        opc_retry_token,
        opc_request_id,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: BinaryContent,
    is_overwrite: bool | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            volume_key,
            body,
            is_overwrite,
            path,
            should_update_recent,
            is_upload_file_base64_encoded,
            opc_retry_token,
            opc_request_id,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: BinaryContent,
    is_overwrite: bool | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        volume_key,
        body,
        is_overwrite,
        path,
        should_update_recent,
        is_upload_file_base64_encoded,
        opc_retry_token,
        opc_request_id,
    ).asend(client)
