"""Get the default cluster."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.DefaultCluster"](
    "GetDefaultCluster", "GET", "/aiDataPlatforms/{aiDataPlatformId}/defaultCluster"
)


def sync(ai_data_platform_id: str, *, client: Client, opc_request_id: str | Unset = UNSET) -> models.DefaultCluster:
    """Get the default cluster.

    Returns the cluster that the service keeps for the master catalog. It cannot be attached to a notebook.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The default cluster.
    """
    return OPERATION(client, ai_data_platform_id)(headers={"opc-request-id": opc_request_id})


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
