"""Get an experiment run by its ID."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.GetExperimentRunResponseDetails"](
    "GetExperimentRunById",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/get",
)


def sync(
    ai_data_platform_id: str, workspace_key: str, *, client: Client, run_id: str, opc_request_id: str | Unset = UNSET
) -> models.GetExperimentRunResponseDetails:
    """Get an experiment run by its ID.

    Preview. Returns a run with its parameters, tags, inputs, outputs and the latest value of each metric.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        run_id: `run_id` of an experiment run, from CreateExperimentRun or ListExperimentRuns.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The experiment run.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={"run_id": run_id}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
