"""GetRole: Get a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Role, RoleScope

OPERATION: Operation[Role] = Operation("GetRole", "GET", "/aiDataPlatforms/{aiDataPlatformId}/roles/{roleKey}", "Role")


def _request(
    ai_data_platform_id: str, role_key: str, role_scope: RoleScope | Unset, opc_request_id: str | Unset
) -> Request[Role]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "roleKey": role_key},
        query={"roleScope": role_scope},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    role_key: str,
    *,
    client: Client,
    role_scope: RoleScope | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Role:
    """Get a role.

    Returns a role of an AI Data Platform.

    REST reference: GetRole, GET /aiDataPlatforms/{aiDataPlatformId}/roles/{roleKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        role_key: Key of the role.
        client: where the request goes, from `connect`.
        role_scope: Role scope.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `Role`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, role_key, role_scope, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    role_key: str,
    *,
    client: Client,
    role_scope: RoleScope | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[Role]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, role_key, role_scope, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    role_key: str,
    *,
    client: Client,
    role_scope: RoleScope | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Role:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, role_key, role_scope, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    role_key: str,
    *,
    client: Client,
    role_scope: RoleScope | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[Role]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, role_key, role_scope, opc_request_id).asend(client)
