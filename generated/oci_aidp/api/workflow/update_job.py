"""Update a job."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Job"](
    "UpdateJob", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/jobs/{jobKey}"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    job_key: str,
    *,
    client: Client,
    body: models.UpdateJobDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Job:
    """Update a job.

    Replaces the job as a whole: fields left out are lost, so that `name`, `path`, `jobClusters`, `tasks` and all
    else that is to stay must be sent again. Get them from GetJob. Without `name` the service answers 400.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        job_key: UUID, from ListJobs or CreateJob.
        body: Replaces the whole job.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        Accepted; the changed job.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, job_key)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
