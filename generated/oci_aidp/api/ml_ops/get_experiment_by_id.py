"""Get an experiment by its ID."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ExperimentResponse"](
    "GetExperimentById",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/get",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    experiment_id: str,
    opc_request_id: str | Unset = UNSET,
) -> models.ExperimentResponse:
    """Get an experiment by its ID.

    Preview. Returns an experiment's metadata, also of one that is deleted but not erased; its runs come from
    ListExperimentRuns.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        experiment_id: Such as `17`, from ListExperiments or CreateExperiment.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The experiment.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={"experiment_id": experiment_id}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
