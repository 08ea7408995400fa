"""Get a role."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Role"]("GetRole", "GET", "/aiDataPlatforms/{aiDataPlatformId}/roles/{roleKey}")


def sync(
    ai_data_platform_id: str,
    role_key: str,
    *,
    client: Client,
    role_scope: models.RoleScope | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.Role:
    """Get a role.

    Returns a role with its members; its permissions come from ListRolePermissions.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        role_key: `key` as answered by ListRoles or CreateRole.
        role_scope: Scope in which the role is looked up; `USER` when left out.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The role.
    """
    return OPERATION(client, ai_data_platform_id, role_key)(
        query={"roleScope": role_scope}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
