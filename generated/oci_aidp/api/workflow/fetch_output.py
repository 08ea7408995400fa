"""FetchOutput: Fetch the output of a task run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import FetchOutputDetails, TaskRunOutput

OPERATION: Operation[TaskRunOutput] = Operation(
    "FetchOutput",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns/{taskRunKey}/actions/fetchOutput",
    "TaskRunOutput",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    body: FetchOutputDetails,
    opc_request_id: str | Unset,
    opc_retry_token: str | Unset,
) -> Request[TaskRunOutput]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "taskRunKey": task_run_key},
        headers={"opc-request-id": opc_request_id, "opc-retry-token": opc_retry_token},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    body: FetchOutputDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> TaskRunOutput:
    """Fetch the output of a task run.

    Fetches the output of a task run in a workspace.

    REST reference: FetchOutput, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/taskRuns/{taskRunKey}/actions/fetchOutput

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        task_run_key: Key of the task run.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.

    Returns:
        `TaskRunOutput`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, task_run_key, body, opc_request_id, opc_retry_token)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    body: FetchOutputDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> Response[TaskRunOutput]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, task_run_key, body, opc_request_id, opc_retry_token).send(
        client
    )


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    body: FetchOutputDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> TaskRunOutput:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, task_run_key, body, opc_request_id, opc_retry_token).asend(
            client
        )
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    task_run_key: str,
    *,
    client: Client,
    body: FetchOutputDetails,
    opc_request_id: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
) -> Response[TaskRunOutput]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, task_run_key, body, opc_request_id, opc_retry_token
    ).asend(client)
