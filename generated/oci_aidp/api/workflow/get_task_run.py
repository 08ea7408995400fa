"""GetTaskRun: Get a task run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import TaskRun

OPERATION: Operation[TaskRun] = Operation(
    "GetTaskRun",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns/{taskRunKey}",
    "TaskRun",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    should_include_task_run_retries: bool | Unset,
    opc_request_id: str | Unset,
) -> Request[TaskRun]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "taskRunKey": task_run_key},
        query={"shouldIncludeTaskRunRetries": should_include_task_run_retries},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    should_include_task_run_retries: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> TaskRun:
    """Get a task run.

    Returns a task run in a workspace.

    REST reference: GetTaskRun, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns/{taskRunKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        task_run_key: Key of the task run.
        client: where the request goes, from `connect`.
        should_include_task_run_retries: Whether to include task run retries.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `TaskRun`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, task_run_key, should_include_task_run_retries, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    should_include_task_run_retries: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[TaskRun]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, workspace_key, task_run_key, should_include_task_run_retries, opc_request_id
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    should_include_task_run_retries: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> TaskRun:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, workspace_key, task_run_key, should_include_task_run_retries, opc_request_id
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    should_include_task_run_retries: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[TaskRun]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, task_run_key, should_include_task_run_retries, opc_request_id
    ).asend(client)
