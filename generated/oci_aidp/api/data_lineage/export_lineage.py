"""ExportLineage: Export a lineage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import ExportLineageDetails

OPERATION: Operation[str] = Operation(
    "ExportLineage",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/actions/exportLineage",
    reads="text",
    accept="text/csv",
)


def _request(
    ai_data_platform_id: str,
    body: ExportLineageDetails,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
    if_match: str | Unset,
) -> Request[str]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id, "if-match": if_match},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: ExportLineageDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> str:
    """Export a lineage.

    Exports a lineage of an AI Data Platform.

    REST reference: ExportLineage, POST /aiDataPlatforms/{aiDataPlatformId}/actions/exportLineage

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.

    Returns:
        The content as CSV.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not text/csv.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, body, opc_retry_token, opc_request_id, if_match).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: ExportLineageDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, body, opc_retry_token, opc_request_id, if_match).send(client)


async def asyncio(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: ExportLineageDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> str:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, body, opc_retry_token, opc_request_id, if_match).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: ExportLineageDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[str]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, body, opc_retry_token, opc_request_id, if_match).asend(client)
