"""ListRegisteredModels: List registered models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import RegisteredModelCollection

OPERATION: Operation[RegisteredModelCollection] = Operation(
    "ListRegisteredModels",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/search",
    "RegisteredModelCollection",
)


def _request(
    ai_data_platform_id: str,
    filter_: str | Unset,
    max_results: int | Unset,
    page_token: str | Unset,
    order_by: str | Unset,
    is_deployment_summary_enabled: bool | Unset,
    opc_request_id: str | Unset,
) -> Request[RegisteredModelCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id},
        query={
            "filter": filter_,
            "max_results": max_results,
            "page_token": page_token,
            "order_by": order_by,
            "is_deployment_summary_enabled": is_deployment_summary_enabled,
        },
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    filter_: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    is_deployment_summary_enabled: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> RegisteredModelCollection:
    """List registered models.

    Returns registered models of an AI Data Platform.

    REST reference: ListRegisteredModels, GET /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/search

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        client: where the request goes, from `connect`.
        filter_: Filter on what is returned.
        max_results: Number of items on a page at most.
        page_token: Token of the page to return, from the answer before.
        order_by: Fields to order by.
        is_deployment_summary_enabled: Whether the deployment summary is enabled.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `RegisteredModelCollection`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            filter_,
            max_results,
            page_token,
            order_by,
            is_deployment_summary_enabled,
            opc_request_id,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    filter_: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    is_deployment_summary_enabled: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[RegisteredModelCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, filter_, max_results, page_token, order_by, is_deployment_summary_enabled, opc_request_id
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    *,
    client: Client,
    filter_: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    is_deployment_summary_enabled: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> RegisteredModelCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            filter_,
            max_results,
            page_token,
            order_by,
            is_deployment_summary_enabled,
            opc_request_id,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    *,
    client: Client,
    filter_: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    is_deployment_summary_enabled: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[RegisteredModelCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, filter_, max_results, page_token, order_by, is_deployment_summary_enabled, opc_request_id
    ).asend(client)
