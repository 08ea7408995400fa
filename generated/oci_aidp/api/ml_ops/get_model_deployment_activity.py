"""Get a model deployment activity."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.DeploymentActivity"](
    "GetModelDeploymentActivity",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/model-deployments/activities/get",
)


def sync(
    ai_data_platform_id: str, *, client: Client, activity_id: str, opc_request_id: str | Unset = UNSET
) -> models.DeploymentActivity:
    """Get a model deployment activity.

    Preview. Returns one entry of a deployment's history in full: outcome, comment and the configuration that it
    left behind.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        activity_id: 32 hexadecimal digits, from ListModelDeploymentActivities.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The activity with its configuration snapshot.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={"activity_id": activity_id}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
