"""Manage permissions on a registered model."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "ManageRegisteredModelPermission",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/{registeredModelKey}/actions/managePermission",
)


def sync(
    ai_data_platform_id: str,
    registered_model_key: str,
    *,
    client: Client,
    body: models.ManageRegisteredModelPermissionDetails,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Manage permissions on a registered model.

    Preview. Grants or revokes `READ`, `MANAGE` or `ADMIN` for users, groups or roles. The permissions take effect
    on the volume that belongs to the model alone; the service finds that volume itself, the caller names only the
    model.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        registered_model_key: Full name of the model, `<catalog>.<schema>.<model>`.
        body: Grants, revocations, or both, on the model's own volume.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, registered_model_key)(
        headers={"opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
