"""CreateWorkspaceObject: Create a workspace object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, BinaryContent, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[str] = Operation(
    "CreateWorkspaceObject",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects",
    reads="text",
    accept="application/x-yaml",
    sends="application/octet-stream",
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    body: BinaryContent,
    object_description: str | Unset,
    path: str,
    type_: str | Unset,
    opc_retry_token: str | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
    is_upload_file_base64_encoded: bool | Unset,
    is_overwrite: bool | Unset,
) -> Request[str]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        query={"objectDescription": object_description},
        headers={
            "path": path,
            "type": type_,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
            "is-upload-file-base64-encoded": is_upload_file_base64_encoded,
            "is-overwrite": is_overwrite,
        },
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    path: str,
    type_: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    is_overwrite: bool | Unset = UNSET,
) -> str:
    """Create a workspace object.

    Creates a workspace object.

    REST reference: CreateWorkspaceObject, POST /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        body: The content, as a stream of bytes.
        object_description: Description of the object.
        path: Path of the file or folder.
        type_: Kind to look for.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once.
            Valid for 24 hours. At most 64 characters.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.
        is_upload_file_base64_encoded: Whether the body is encoded in Base64.
        is_overwrite: Whether what is there already is overwritten.

    Returns:
        The content as YAML.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        DecodeError: a 2xx answer is not application/x-yaml.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(
            ai_data_platform_id,
            workspace_key,
            body,
            object_description,
            path,
            type_,
            opc_retry_token,
            opc_request_id,
            should_update_recent,
            is_upload_file_base64_encoded,
            is_overwrite,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    path: str,
    type_: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    is_overwrite: bool | Unset = UNSET,
) -> Response[str]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        body,
        object_description,
        path,
        type_,
        opc_retry_token,
        opc_request_id,
        should_update_recent,
        is_upload_file_base64_encoded,
        is_overwrite,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    path: str,
    type_: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    is_overwrite: bool | Unset = UNSET,
) -> str:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            body,
            object_description,
            path,
            type_,
            opc_retry_token,
            opc_request_id,
            should_update_recent,
            is_upload_file_base64_encoded,
            is_overwrite,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    path: str,
    type_: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
    is_upload_file_base64_encoded: bool | Unset = UNSET,
    is_overwrite: bool | Unset = UNSET,
) -> Response[str]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        body,
        object_description,
        path,
        type_,
        opc_retry_token,
        opc_request_id,
        should_update_recent,
        is_upload_file_base64_encoded,
        is_overwrite,
    ).asend(client)
