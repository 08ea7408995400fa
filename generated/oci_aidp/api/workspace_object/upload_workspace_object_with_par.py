"""UploadWorkspaceObjectWithPar: Get a pre-authenticated request to upload a workspace object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client
    from ...models import UploadFileWithParDetails, UploadFileWithParResult

OPERATION: Operation[UploadFileWithParResult] = Operation(
    "UploadWorkspaceObjectWithPar",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/uploadFileMeta",
    "UploadFileWithParResult",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    body: UploadFileWithParDetails,
    is_overwrite: bool | Unset,
    should_generate_new_par: bool | Unset,
    should_create_recursively: bool | Unset,
    object_description: str | Unset,
    path: str,
    should_update_recent: bool | Unset,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
    type_: str | Unset,
) -> Request[UploadFileWithParResult]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={
            "isOverwrite": is_overwrite,
            "shouldGenerateNewPar": should_generate_new_par,
            "shouldCreateRecursively": should_create_recursively,
            "objectDescription": object_description,
        },
        headers={
            "path": path,
            "should-update-recent": should_update_recent,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "type": type_,
        },
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: UploadFileWithParDetails,
    is_overwrite: bool | Unset = UNSET,
    should_generate_new_par: bool | Unset = UNSET,
    should_create_recursively: bool | Unset = UNSET,
    object_description: str | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> UploadFileWithParResult:
    """Get a pre-authenticated request to upload a workspace object.

    Returns a pre-authenticated request to upload a workspace object.

    REST reference: UploadWorkspaceObjectWithPar, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/uploadFileMeta

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        body: Details of what to do.
        is_overwrite: Whether what is there already is overwritten.
        should_generate_new_par: Whether a new pre-authenticated request is made.
        should_create_recursively: Whether to create recursively.
        object_description: Description of the object.
        path: Path of the file or folder.
        should_update_recent: Whether the caller's list of recent resources is updated.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        type_: Kind to look for.

    Returns:
        `UploadFileWithParResult`, what the operation gives back.

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
            body,
            is_overwrite,
            should_generate_new_par,
            should_create_recursively,
            object_description,
            path,
            should_update_recent,
            opc_retry_token,
            opc_request_id,
            type_,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: UploadFileWithParDetails,
    is_overwrite: bool | Unset = UNSET,
    should_generate_new_par: bool | Unset = UNSET,
    should_create_recursively: bool | Unset = UNSET,
    object_description: str | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> Response[UploadFileWithParResult]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        body,
        is_overwrite,
        should_generate_new_par,
        should_create_recursively,
        object_description,
        path,
        should_update_recent,
        opc_retry_token,
        opc_request_id,
        type_,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: UploadFileWithParDetails,
    is_overwrite: bool | Unset = UNSET,
    should_generate_new_par: bool | Unset = UNSET,
    should_create_recursively: bool | Unset = UNSET,
    object_description: str | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> UploadFileWithParResult:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            body,
            is_overwrite,
            should_generate_new_par,
            should_create_recursively,
            object_description,
            path,
            should_update_recent,
            opc_retry_token,
            opc_request_id,
            type_,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: UploadFileWithParDetails,
    is_overwrite: bool | Unset = UNSET,
    should_generate_new_par: bool | Unset = UNSET,
    should_create_recursively: bool | Unset = UNSET,
    object_description: str | Unset = UNSET,
    path: str,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    type_: str | Unset = UNSET,
) -> Response[UploadFileWithParResult]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        body,
        is_overwrite,
        should_generate_new_par,
        should_create_recursively,
        object_description,
        path,
        should_update_recent,
        opc_retry_token,
        opc_request_id,
        type_,
    ).asend(client)
