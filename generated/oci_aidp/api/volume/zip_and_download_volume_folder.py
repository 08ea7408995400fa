"""ZipAndDownloadVolumeFolder: Pack a folder of a volume as a ZIP file to download."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import ZipAndDownloadFolderDetails, ZipAndDownloadFolderResult

OPERATION: Operation[ZipAndDownloadFolderResult] = Operation(
    "ZipAndDownloadVolumeFolder",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/zipAndDownloadFolder",
    "ZipAndDownloadFolderResult",
)


def _request(
    ai_data_platform_id: str,
    volume_key: str,
    body: ZipAndDownloadFolderDetails,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
) -> Request[ZipAndDownloadFolderResult]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "volumeKey": volume_key},
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: ZipAndDownloadFolderDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> ZipAndDownloadFolderResult:
    """Pack a folder of a volume as a ZIP file to download.

    Packs a folder of a volume as a ZIP file to download.

    REST reference: ZipAndDownloadVolumeFolder, POST /aiDataPlatforms/{aiDataPlatformId}/volumes/{volumeKey}/actions/zipAndDownloadFolder

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        volume_key: Key of the volume.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `ZipAndDownloadFolderResult`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, volume_key, body, opc_retry_token, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: ZipAndDownloadFolderDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[ZipAndDownloadFolderResult]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, volume_key, body, opc_retry_token, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: ZipAndDownloadFolderDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> ZipAndDownloadFolderResult:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, volume_key, body, opc_retry_token, opc_request_id).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    volume_key: str,
    *,
    client: Client,
    body: ZipAndDownloadFolderDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[ZipAndDownloadFolderResult]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, volume_key, body, opc_retry_token, opc_request_id).asend(client)
