"""Get a model version."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GetModelVersionResponseDetails"](
    "GetModelVersion", "GET", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/get"
)


def sync(
    ai_data_platform_id: str, *, client: Client, name: str, version: str, opc_request_id: str | Unset = UNSET
) -> models.GetModelVersionResponseDetails:
    """Get a model version.

    Preview. Returns one version with its registration status, stage, source, tags and aliases.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        name: Registered model, `<catalog>.<schema>.<model>`.
        version: Number as a decimal string, such as `3`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The model version.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={"name": name, "version": version}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
