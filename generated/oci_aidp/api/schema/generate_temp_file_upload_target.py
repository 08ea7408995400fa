"""GenerateTempFileUploadTarget: Generate a target to upload a temporary file to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import GenerateTempFileUploadTargetResponseDetails

OPERATION: Operation[GenerateTempFileUploadTargetResponseDetails] = Operation(
    "GenerateTempFileUploadTarget",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/schemas/{schemaKey}/actions/generateTempFileUploadTarget",
    "GenerateTempFileUploadTargetResponseDetails",
)


def _request(
    ai_data_platform_id: str, schema_key: str, opc_request_id: str | Unset, should_update_recent: bool | Unset
) -> Request[GenerateTempFileUploadTargetResponseDetails]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "schemaKey": schema_key},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


def sync(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> GenerateTempFileUploadTargetResponseDetails:
    """Generate a target to upload a temporary file to.

    Generates a target to upload a temporary file to of an AI Data Platform.

    REST reference: GenerateTempFileUploadTarget, POST /aiDataPlatforms/{aiDataPlatformId}/schemas/{schemaKey}/actions/generateTempFileUploadTarget

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        schema_key: Key of the schema.
        client: where the request goes, from `connect`.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        `GenerateTempFileUploadTargetResponseDetails`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, schema_key, opc_request_id, should_update_recent).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[GenerateTempFileUploadTargetResponseDetails]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, schema_key, opc_request_id, should_update_recent).send(client)


async def asyncio(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> GenerateTempFileUploadTargetResponseDetails:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, schema_key, opc_request_id, should_update_recent).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    schema_key: str,
    *,
    client: Client,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[GenerateTempFileUploadTargetResponseDetails]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, schema_key, opc_request_id, should_update_recent).asend(client)
