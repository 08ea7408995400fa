"""Repair a job run."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.JobRun"](
    "RepairJobRun",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobRuns/{jobRunKey}/actions/repair",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    job_run_key: str,
    *,
    client: Client,
    body: models.RepairJobRunDetails,
    opc_retry_token: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.JobRun:
    """Repair a job run.

    Runs tasks of a job run again, within the same run: the run's `repairKey` goes up and its `repairHistory` gets
    an entry. Only a root job run can be repaired; runs that it started through job tasks are repaired along with
    it, by `nestedRepairJobRunDetails`. Returns at once; poll GetJobRun.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        job_run_key: UUID, from ListJobRuns or CreateJobRun.
        body: With `repairTasks` the selected tasks are run again. Without a selection, in a nested job run: if it
            failed, the tasks that did not succeed; if it succeeded, all tasks.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The job run that is repaired.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, job_run_key)(
        headers={
            "opc-retry-token": opc_retry_token,
            "should-update-recent": should_update_recent,
            "if-match": if_match,
            "opc-request-id": opc_request_id,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
