"""Get a registered model."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GetRegisteredModelResponseDetails"](
    "GetRegisteredModel", "GET", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/get"
)


def sync(
    ai_data_platform_id: str, *, client: Client, name: str, opc_request_id: str | Unset = UNSET
) -> models.GetRegisteredModelResponseDetails:
    """Get a registered model.

    Preview. Returns a registered model with its tags, aliases and, for each stage, the latest version that is
    `READY`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        name: Full name, `<catalog>.<schema>.<model>`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The registered model.
    """
    return OPERATION(client, ai_data_platform_id)(query={"name": name}, headers={"opc-request-id": opc_request_id})


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
