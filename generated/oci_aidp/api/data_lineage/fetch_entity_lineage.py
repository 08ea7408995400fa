"""FetchEntityLineage: Fetch an entity lineage."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import EntityLineage, FetchEntityLineageDetails

OPERATION: Operation[EntityLineage] = Operation(
    "FetchEntityLineage", "POST", "/aiDataPlatforms/{aiDataPlatformId}/actions/fetchLineage", "EntityLineage"
)


def _request(
    ai_data_platform_id: str,
    body: FetchEntityLineageDetails,
    limit: int | Unset,
    page: str | Unset,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
    if_match: str | Unset,
) -> Request[EntityLineage]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
        query={"limit": limit, "page": page},
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id, "if-match": if_match},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: FetchEntityLineageDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> EntityLineage:
    """Fetch an entity lineage.

    Fetches an entity lineage of an AI Data Platform.

    REST reference: FetchEntityLineage, POST /aiDataPlatforms/{aiDataPlatformId}/actions/fetchLineage

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.

    Returns:
        `EntityLineage`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, body, limit, page, opc_retry_token, opc_request_id, if_match)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: FetchEntityLineageDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[EntityLineage]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, body, limit, page, opc_retry_token, opc_request_id, if_match).send(client)


async def asyncio(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: FetchEntityLineageDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> EntityLineage:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, body, limit, page, opc_retry_token, opc_request_id, if_match).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: FetchEntityLineageDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Response[EntityLineage]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, body, limit, page, opc_retry_token, opc_request_id, if_match).asend(
        client
    )


def iterate(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: FetchEntityLineageDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> Iterator[EntityLineage]:
    """Like `sync`, but yields this page and all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(ai_data_platform_id, body, limit, page, opc_retry_token, opc_request_id, if_match).pages(client)


def aiterate(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: FetchEntityLineageDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> AsyncIterator[EntityLineage]:
    """Like `iterate`, for `async for`."""
    return _request(ai_data_platform_id, body, limit, page, opc_retry_token, opc_request_id, if_match).apages(client)
