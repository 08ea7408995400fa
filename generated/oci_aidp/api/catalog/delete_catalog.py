"""DeleteCatalog: Delete a catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[None] = Operation(
    "DeleteCatalog", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/catalogs/{catalogKey}", reads="nothing"
)


def _request(
    ai_data_platform_id: str,
    catalog_key: str,
    is_forced: bool | Unset,
    if_match: str | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[None]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "catalogKey": catalog_key},
        headers={
            "is-forced": is_forced,
            "if-match": if_match,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
        },
    )


def sync(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_forced: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Delete a catalog.

    Deletes a catalog of an AI Data Platform.

    REST reference: DeleteCatalog, DELETE /aiDataPlatforms/{aiDataPlatformId}/catalogs/{catalogKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        catalog_key: Key of the catalog.
        client: where the request goes, from `connect`.
        is_forced: Whether to go on although the resource is in use or not empty.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        Done, or accepted to be done.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, catalog_key, is_forced, if_match, opc_request_id, should_update_recent)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_forced: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, catalog_key, is_forced, if_match, opc_request_id, should_update_recent).send(
        client
    )


async def asyncio(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_forced: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, catalog_key, is_forced, if_match, opc_request_id, should_update_recent
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_forced: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, catalog_key, is_forced, if_match, opc_request_id, should_update_recent
    ).asend(client)
