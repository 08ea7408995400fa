"""Get a registered model summary."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.RegisteredModelSummary"](
    "GetRegisteredModelSummary", "GET", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/registered-models/summary"
)


def sync(
    ai_data_platform_id: str, *, client: Client, catalog: str, schema: str, opc_request_id: str | Unset = UNSET
) -> models.RegisteredModelSummary:
    """Get a registered model summary.

    Preview. Returns how many registered models, versions and deployments (all and active) there are in one
    schema.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        catalog: From ListCatalogs, such as `sales`.
        schema: Name without its catalog, such as `orders`.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The four counts.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={"catalog": catalog, "schema": schema}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
