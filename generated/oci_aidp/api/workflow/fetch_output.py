"""Fetch the output of a task run."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.TaskRunOutput"](
    "FetchOutput",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns/{taskRunKey}/actions/fetchOutput",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    body: models.FetchOutputDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> models.TaskRunOutput:
    """Fetch the output of a task run.

    Reads what a task run has written from the engine that ran it: cells and output of a notebook, text, images,
    output parameters. Cells can be empty although the task succeeded: its `state` tells the result. To get a
    file, call ExportTaskRunOutput.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        task_run_key: UUID, from ListTaskRuns.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.

    Returns:
        The output.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, task_run_key)(
        headers={"opc-request-id": opc_request_id, "opc-retry-token": opc_retry_token}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
