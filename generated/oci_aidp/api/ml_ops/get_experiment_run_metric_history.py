"""GetExperimentRunMetricHistory: Get experiment run metric history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import ExperimentRunMetricHistoryCollection

OPERATION: Operation[ExperimentRunMetricHistoryCollection] = Operation(
    "GetExperimentRunMetricHistory",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/metrics/get-history",
    "ExperimentRunMetricHistoryCollection",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    run_id: str,
    metric_key: str,
    page_token: str | Unset,
    max_results: int | Unset,
    opc_request_id: str | Unset,
) -> Request[ExperimentRunMetricHistoryCollection]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={"run_id": run_id, "metric_key": metric_key, "page_token": page_token, "max_results": max_results},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    metric_key: str,
    page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> ExperimentRunMetricHistoryCollection:
    """Get experiment run metric history.

    Returns experiment run metric history in a workspace.

    REST reference: GetExperimentRunMetricHistory, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/metrics/get-history

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        run_id: Identifier of the run.
        metric_key: Key of the metric.
        page_token: Token of the page to return, from the answer before.
        max_results: Number of items on a page at most.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `ExperimentRunMetricHistoryCollection`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, run_id, metric_key, page_token, max_results, opc_request_id)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    metric_key: str,
    page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[ExperimentRunMetricHistoryCollection]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id, workspace_key, run_id, metric_key, page_token, max_results, opc_request_id
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    metric_key: str,
    page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> ExperimentRunMetricHistoryCollection:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id, workspace_key, run_id, metric_key, page_token, max_results, opc_request_id
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    metric_key: str,
    page_token: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[ExperimentRunMetricHistoryCollection]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id, workspace_key, run_id, metric_key, page_token, max_results, opc_request_id
    ).asend(client)
