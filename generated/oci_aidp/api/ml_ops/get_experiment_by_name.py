"""GetExperimentByName: Get an experiment by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import ExperimentResponse

OPERATION: Operation[ExperimentResponse] = Operation(
    "GetExperimentByName",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/get-by-name",
    "ExperimentResponse",
)


def _request(
    ai_data_platform_id: str, workspace_key: str, experiment_name: str, opc_request_id: str | Unset
) -> Request[ExperimentResponse]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={"experiment_name": experiment_name},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    experiment_name: str,
    opc_request_id: str | Unset = UNSET,
) -> ExperimentResponse:
    """Get an experiment by its name.

    Returns an experiment by its name in a workspace.

    REST reference: GetExperimentByName, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/experiments/get-by-name

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        experiment_name: Name of the experiment.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `ExperimentResponse`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, workspace_key, experiment_name, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    experiment_name: str,
    opc_request_id: str | Unset = UNSET,
) -> Response[ExperimentResponse]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, experiment_name, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    experiment_name: str,
    opc_request_id: str | Unset = UNSET,
) -> ExperimentResponse:
    """Like `sync`, to be awaited."""
    return (await _request(ai_data_platform_id, workspace_key, experiment_name, opc_request_id).asend(client)).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    experiment_name: str,
    opc_request_id: str | Unset = UNSET,
) -> Response[ExperimentResponse]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, experiment_name, opc_request_id).asend(client)
