"""Cancel a job run."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.JobRun"](
    "CancelJobRun",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobRuns/{jobRunKey}/actions/cancel",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    job_run_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.JobRun:
    """Cancel a job run.

    Ends a job run early. Its state is `CANCELING` first, then `CANCELED`: poll GetJobRun. CancelJobRuns does the
    same for all runs of a job.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        job_run_key: UUID, from ListJobRuns or CreateJobRun.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The job run.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, job_run_key)(
        headers={
            "if-match": if_match,
            "opc-request-id": opc_request_id,
            "opc-retry-token": opc_retry_token,
            "should-update-recent": should_update_recent,
        }
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
