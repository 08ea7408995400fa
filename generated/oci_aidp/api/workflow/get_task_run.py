"""Get a task run."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.TaskRun"](
    "GetTaskRun", "GET", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns/{taskRunKey}"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    should_include_task_run_retries: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.TaskRun:
    """Get a task run.

    Returns a task run with its state, its parameters and the `outputKey` that FetchOutput takes.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        task_run_key: UUID, from ListTaskRuns.
        should_include_task_run_retries: Whether `retries` is filled.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The task run.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, task_run_key)(
        query={"shouldIncludeTaskRunRetries": should_include_task_run_retries},
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
