"""ListArtifacts: List artifacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import ArtifactList

OPERATION: Operation[ArtifactList] = Operation(
    "ListArtifacts",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/artifacts/list",
    "ArtifactList",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    run_id: str,
    path: str | Unset,
    page_token: str | Unset,
    opc_request_id: str | Unset,
) -> Request[ArtifactList]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={"run_id": run_id, "path": path, "page_token": page_token},
        headers={"opc-request-id": opc_request_id},
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    path: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> ArtifactList:
    """List artifacts.

    Returns artifacts in a workspace.

    REST reference: ListArtifacts, GET /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/artifacts/list

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        run_id: Identifier of the run.
        path: Path of the file or folder.
        page_token: Token of the page to return, from the answer before.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.

    Returns:
        `ArtifactList`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return _request(ai_data_platform_id, workspace_key, run_id, path, page_token, opc_request_id).send(client).result()


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    path: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[ArtifactList]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, run_id, path, page_token, opc_request_id).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    path: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> ArtifactList:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, run_id, path, page_token, opc_request_id).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    path: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> Response[ArtifactList]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, run_id, path, page_token, opc_request_id).asend(client)
