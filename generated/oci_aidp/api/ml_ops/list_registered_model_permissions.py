"""ListRegisteredModelPermissions: List registered model permissions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import RegisteredModelPermissionCollection, RegisteredModelPermissionSummary, SortBy, SortOrder

OPERATION: Operation[RegisteredModelPermissionCollection] = Operation(
    "ListRegisteredModelPermissions",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registeredModelKey}/permissions",
    "RegisteredModelPermissionCollection",
)


def _request(
    ai_data_platform_id: str,
    registered_model_key: str,
    limit: int | Unset,
    page: str | Unset,
    sort_order: SortOrder | Unset,
    sort_by: SortBy | Unset,
    opc_request_id: str | Unset,
) -> Request[RegisteredModelPermissionCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "registeredModelKey": registered_model_key},
        query={"limit": limit, "page": page, "sortOrder": sort_order, "sortBy": sort_by},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> RegisteredModelPermissionCollection:
    """List registered model permissions.

    Returns one page of registered model permissions of an AI Data Platform.

    REST reference: ListRegisteredModelPermissions, GET /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registeredModelKey}/permissions

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        registered_model_key: Key of the registered model.
        client: where the request goes, from `connect`.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        sort_order: Direction of the sort, ascending (`ASC`) or descending (`DESC`).
        sort_by: Field to sort by.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        One page of registered model permissions.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, registered_model_key, limit, page, sort_order, sort_by, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[RegisteredModelPermissionCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, registered_model_key, limit, page, sort_order, sort_by, opc_request_id).send(
        client
    )


async def asyncio(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> RegisteredModelPermissionCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, registered_model_key, limit, page, sort_order, sort_by, opc_request_id
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[RegisteredModelPermissionCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, registered_model_key, limit, page, sort_order, sort_by, opc_request_id
    ).asend(client)


def iterate(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Iterator[RegisteredModelPermissionSummary]:
    """Like `sync`, but yields the items of this page and of all that follow; `limit` is the size of a page.

    Raises:
        PagingError: the service repeated a page token.
    """
    return _request(
        ai_data_platform_id, registered_model_key, limit, page, sort_order, sort_by, opc_request_id
    ).iterate(client)


def aiterate(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    sort_by: SortBy | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> AsyncIterator[RegisteredModelPermissionSummary]:
    """Like `iterate`, for `async for`."""
    return _request(
        ai_data_platform_id, registered_model_key, limit, page, sort_order, sort_by, opc_request_id
    ).aiterate(client)
