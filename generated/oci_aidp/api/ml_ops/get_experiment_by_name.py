"""Get an experiment by its name."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ExperimentResponse"](
    "GetExperimentByName",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/get-by-name",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    experiment_name: str,
    opc_request_id: str | Unset = UNSET,
) -> models.ExperimentResponse:
    """Get an experiment by its name.

    Preview. Returns an experiment's metadata. If an active and a deleted one have the same name, the active one;
    if only deleted ones have it, any of them.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        experiment_name: `experiment_name` in the query.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The experiment.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={"experiment_name": experiment_name}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
