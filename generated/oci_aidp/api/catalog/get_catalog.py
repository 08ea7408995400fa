"""GetCatalog: Get a catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Catalog

OPERATION: Operation[Catalog] = Operation(
    "GetCatalog", "GET", "/aiDataPlatforms/{aiDataPlatformId}/catalogs/{catalogKey}", "Catalog"
)


def _request(
    ai_data_platform_id: str,
    catalog_key: str,
    is_catalog_guid: bool | Unset,
    should_skip_ocid_translation: bool | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[Catalog]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "catalogKey": catalog_key},
        query={"isCatalogGuid": is_catalog_guid, "shouldSkipOcidTranslation": should_skip_ocid_translation},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


def sync(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_catalog_guid: bool | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Catalog:
    """Get a catalog.

    Returns a catalog of an AI Data Platform.

    REST reference: GetCatalog, GET /aiDataPlatforms/{aiDataPlatformId}/catalogs/{catalogKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        catalog_key: Key of the catalog.
        client: where the request goes, from `connect`.
        is_catalog_guid: Whether the key of the catalog is a GUID.
        should_skip_ocid_translation: Whether OCIDs are returned as they are, not as names.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        `Catalog`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            catalog_key,
            is_catalog_guid,
            should_skip_ocid_translation,
            opc_request_id,
            should_update_recent,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_catalog_guid: bool | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[Catalog]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        catalog_key,
        is_catalog_guid,
        should_skip_ocid_translation,
        opc_request_id,
        should_update_recent,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_catalog_guid: bool | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Catalog:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            catalog_key,
            is_catalog_guid,
            should_skip_ocid_translation,
            opc_request_id,
            should_update_recent,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_catalog_guid: bool | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[Catalog]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        catalog_key,
        is_catalog_guid,
        should_skip_ocid_translation,
        opc_request_id,
        should_update_recent,
    ).asend(client)
