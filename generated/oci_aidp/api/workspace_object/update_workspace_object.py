"""UpdateWorkspaceObject: Update a workspace object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, BinaryContent, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[str] = Operation(
    "UpdateWorkspaceObject",
    "PUT",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}",
    reads="text",
    accept="application/x-yaml",
    sends="application/octet-stream",
    multi_segment={"objectPath"},
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    body: BinaryContent,
    object_description: str | Unset,
    if_match: str | Unset,
    opc_request_id: str | Unset,
    should_update_recent: bool | Unset,
) -> Request[str]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key, "objectPath": object_path},
        query={"objectDescription": object_description},
        headers={"if-match": if_match, "opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
        body=body,
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> str:
    """Update a workspace object.

    Updates a workspace object.

    REST reference: UpdateWorkspaceObject, PUT /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/objects/{objectPath}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        object_path: Path of the object, with its slashes.
        client: where the request goes, from `connect`.
        body: The content, as a stream of bytes.
        object_description: Description of the object.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        should_update_recent: Whether the caller's list of recent resources is updated.

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
            object_path,
            body,
            object_description,
            if_match,
            opc_request_id,
            should_update_recent,
        )
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[str]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(
        ai_data_platform_id,
        workspace_key,
        object_path,
        body,
        object_description,
        if_match,
        opc_request_id,
        should_update_recent,
    ).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> str:
    """Like `sync`, to be awaited."""
    return (
        await _request(
            ai_data_platform_id,
            workspace_key,
            object_path,
            body,
            object_description,
            if_match,
            opc_request_id,
            should_update_recent,
        ).asend(client)
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    object_path: str,
    *,
    client: Client,
    body: BinaryContent,
    object_description: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> Response[str]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(
        ai_data_platform_id,
        workspace_key,
        object_path,
        body,
        object_description,
        if_match,
        opc_request_id,
        should_update_recent,
    ).asend(client)
