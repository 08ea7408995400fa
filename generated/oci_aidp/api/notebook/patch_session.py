"""Patch a session."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Session"](
    "PatchSession",
    "PATCH",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/sessions/{sessionId}",
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    session_id: str,
    *,
    client: Client,
    body: models.PatchSessionDetails,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.Session:
    """Patch a session.

    Renames a session, or changes its path, kernel or cluster. With `must_refresh_context` it gets a new execution
    context.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        session_id: UUID, from ListSessions or CreateSession.
        body: As JSON.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The changed session.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key, session_id)(
        headers={"if-match": if_match, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
