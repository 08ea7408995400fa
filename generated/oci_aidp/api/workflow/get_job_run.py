"""Get a job run."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.JobRun"](
    "GetJobRun", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobRuns/{jobRunKey}"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    job_run_key: str,
    *,
    client: Client,
    should_include_task_run_summaries: bool | Unset = UNSET,
    repair_key: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.JobRun:
    """Get a job run.

    Returns a job run with its state and, by task, the keys of its task runs. Poll it after CreateJobRun,
    CancelJobRun or RepairJobRun. For a task's output, pass the task run to GetTaskRun and FetchOutput.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        job_run_key: UUID, from ListJobRuns or CreateJobRun.
        should_include_task_run_summaries: Whether `taskRunSummaryMap` is filled; if left out, a setting of the service
            decides.
        repair_key: Repair version of the root job run (0 for the original run). `repairHistory` then holds only the
            latest retained entry up to it; nothing if the run is at that version or had not taken part in a repair by
            then. All else shows the present state.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The job run.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, job_run_key)(
        query={"shouldIncludeTaskRunSummaries": should_include_task_run_summaries, "repairKey": repair_key},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
