"""RepairJobRun, POST
/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobRuns/{jobRunKey}/actions/repair"""

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

    Repairs a job run in a workspace.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        job_run_key: Key of the job run.
        body: Details of what to do.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once. Valid
            for 24 hours. At most 64 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer one.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "jobRunKey": job_run_key},
        headers={
            "opc-retry-token": opc_retry_token,
            "should-update-recent": should_update_recent,
            "if-match": if_match,
            "opc-request-id": opc_request_id,
        },
        body=body,
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
