"""DownloadWorkspaceObjectWithPar: Get a pre-authenticated request to download a workspace object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import DownloadFileWithParResult

OPERATION: Operation[DownloadFileWithParResult] = Operation(
    "DownloadWorkspaceObjectWithPar",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/downloadFileMeta",
    "DownloadFileWithParResult",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    should_generate_new_par: bool | Unset,
    path: str,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
    type_: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[DownloadFileWithParResult]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={"shouldGenerateNewPar": should_generate_new_par},
        headers={
            "path": path,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "type": type_,
            "should-update-recent": should_update_recent,
        },
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    should_generate_new_par: bool | Unset = UNSET,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> DownloadFileWithParResult:
    """Get a pre-authenticated request to download a workspace object.

    Returns a pre-authenticated request to download a workspace object.

    REST reference: DownloadWorkspaceObjectWithPar, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/downloadFileMeta

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        should_generate_new_par: Whether a new pre-authenticated request is made.
        path: Path of the file or folder.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        type_: Kind to look for.
        should_update_recent: Whether the caller's list of recent resources is updated.

    Returns:
        `DownloadFileWithParResult`, what the operation gives back.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not JSON.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            workspace_key,
            should_generate_new_par,
            path,
            opc_retry_token,
            opc_request_id,
            type_,
            should_update_recent,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    should_generate_new_par: bool | Unset = UNSET,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[DownloadFileWithParResult]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        should_generate_new_par,
        path,
        opc_retry_token,
        opc_request_id,
        type_,
        should_update_recent,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    should_generate_new_par: bool | Unset = UNSET,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> DownloadFileWithParResult:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            should_generate_new_par,
            path,
            opc_retry_token,
            opc_request_id,
            type_,
            should_update_recent,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    should_generate_new_par: bool | Unset = UNSET,
    path: str,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[DownloadFileWithParResult]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        should_generate_new_par,
        path,
        opc_retry_token,
        opc_request_id,
        type_,
        should_update_recent,
    ).asend(client)
