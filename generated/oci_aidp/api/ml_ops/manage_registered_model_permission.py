"""ManageRegisteredModelPermission: Manage permissions on a registered model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import ManageRegisteredModelPermissionDetails

OPERATION: Operation[None] = Operation(
    "ManageRegisteredModelPermission",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registeredModelKey}/actions/managePermission",
    reads="nothing",
)


def _request(
    ai_data_platform_id: str,
    registered_model_key: str,
    body: ManageRegisteredModelPermissionDetails,
    opc_request_id: str | Unset,
) -> Request[None]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "registeredModelKey": registered_model_key},
        headers={"opc-request-id": opc_request_id},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    body: ManageRegisteredModelPermissionDetails,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Manage permissions on a registered model.

    Manages permissions on a registered model of an AI Data Platform.

    REST reference: ManageRegisteredModelPermission, POST /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registeredModelKey}/actions/managePermission

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        registered_model_key: Key of the registered model.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        Done, or accepted to be done.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, registered_model_key, body, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    body: ManageRegisteredModelPermissionDetails,
    opc_request_id: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, registered_model_key, body, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    body: ManageRegisteredModelPermissionDetails,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, registered_model_key, body, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    body: ManageRegisteredModelPermissionDetails,
    opc_request_id: str | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, registered_model_key, body, opc_request_id).asend(client)
