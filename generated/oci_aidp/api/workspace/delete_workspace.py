"""DeleteWorkspace: Delete a workspace."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...operation import Operation, Request
from ...types import UNSET, Response, Unset

if TYPE_CHECKING:
    from ...client import Client

OPERATION: Operation[None] = Operation(
    "DeleteWorkspace", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}", reads="nothing"
)


def _request(
    ai_data_platform_id: str,
    workspace_key: str,
    if_match: str | Unset,
    opc_request_id: str | Unset,
    time_data_lake_deletion: datetime.datetime | Unset,
) -> Request[None]:
    return OPERATION.request(
        path={"aiDataPlatformId": ai_data_platform_id, "workspaceKey": workspace_key},
        headers={
            "if-match": if_match,
            "opc-request-id": opc_request_id,
            "time-data-lake-deletion": time_data_lake_deletion,
        },
    )


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    time_data_lake_deletion: datetime.datetime | Unset = UNSET,
) -> None:
    """Delete a workspace.

    Deletes a workspace.

    REST reference: DeleteWorkspace, DELETE /aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        workspace_key: Key of the workspace.
        client: where the request goes, from `connect`.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer
            one.
        opc_request_id: Identifier of this request, to quote to Oracle's support. Letters, digits, underscores and
            dashes only. At most 255 characters.
        time_data_lake_deletion: When the Data Lake was deleted.

    Returns:
        Done, or accepted to be done.

    Raises:
        ServiceError: the service refused; 400, 401, 404, 429, 500 each have a class in `errors`.
        httpx.TransportError: there was no answer.
        ValueError: an empty path parameter, or a header with control characters.
    """
    return (
        _request(ai_data_platform_id, workspace_key, if_match, opc_request_id, time_data_lake_deletion)
        .send(client)
        .result()
    )


def sync_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    time_data_lake_deletion: datetime.datetime | Unset = UNSET,
) -> Response[None]:
    """Like `sync`, but returns the whole response and raises on no HTTP status."""
    return _request(ai_data_platform_id, workspace_key, if_match, opc_request_id, time_data_lake_deletion).send(client)


async def asyncio(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    time_data_lake_deletion: datetime.datetime | Unset = UNSET,
) -> None:
    """Like `sync`, to be awaited."""
    return (
        await _request(ai_data_platform_id, workspace_key, if_match, opc_request_id, time_data_lake_deletion).asend(
            client
        )
    ).result()


async def asyncio_detailed(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    time_data_lake_deletion: datetime.datetime | Unset = UNSET,
) -> Response[None]:
    """Like `sync_detailed`, to be awaited."""
    return await _request(ai_data_platform_id, workspace_key, if_match, opc_request_id, time_data_lake_deletion).asend(
        client
    )
