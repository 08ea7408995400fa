"""Export task run output."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ExportedTaskRunOutputContents"](
    "ExportTaskRunOutput",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns/{taskRunKey}/outputs/{taskRunOutputKey}/actions/export",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    task_run_output_key: str,
    *,
    client: Client,
    body: models.ExportTaskRunOutputDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.ExportedTaskRunOutputContents:
    """Export task run output.

    Returns the output of a task run as the text of an HTML page or of a notebook file.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        task_run_key: UUID, from ListTaskRuns.
        task_run_output_key: Take `outputKey` from what GetTaskRun returns.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The exported file.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, task_run_key, task_run_output_key)(
        headers={"opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
