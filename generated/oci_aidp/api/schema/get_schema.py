"""GetSchema: Get a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Schema

OPERATION: Operation[Schema] = Operation(
    "GetSchema", "GET", "/aiDataPlatforms/{aiDataPlatformId}/schemas/{schemaKey}", "Schema"
)


def _request(
    ai_data_platform_id: str,
    schema_key: str,
    should_skip_ocid_translation: bool | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[Schema]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "schemaKey": schema_key},
        query={"shouldSkipOcidTranslation": should_skip_ocid_translation},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


def sync(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Schema:
    """Get a schema.

    Returns a schema of an AI Data Platform.

    REST reference: GetSchema, GET /aiDataPlatforms/{aiDataPlatformId}/schemas/{schemaKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        schema_key: Key of the schema.
        client: where the request goes, from `connect`.
        should_skip_ocid_translation: Whether OCIDs are returned as they are, not as names.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        `Schema`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, schema_key, should_skip_ocid_translation, opc_request_id, should_update_recent)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[Schema]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, schema_key, should_skip_ocid_translation, opc_request_id, should_update_recent
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Schema:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, schema_key, should_skip_ocid_translation, opc_request_id, should_update_recent
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[Schema]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, schema_key, should_skip_ocid_translation, opc_request_id, should_update_recent
    ).asend(client)
