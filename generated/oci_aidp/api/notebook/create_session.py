"""Create a session."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Session"](
    "CreateSession", "POST", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/notebook/api/sessions"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.CreateSessionDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    datalake_tenant_id: str | Unset = UNSET,
) -> models.Session:
    """Create a session.

    Opens a session of a notebook on a cluster, with a kernel; if the path has a session already, returns that
    one. The cluster must be `ACTIVE`. Cells are not run by this API but over the kernel's WebSocket (Jupyter
    messages), with `id` of the session and of its `kernel`; to run a whole notebook, start a job with a
    `NOTEBOOK_TASK`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        datalake_tenant_id: `datalake-tenant-id` in the headers.

    Returns:
        The new session, or the one that the path already had.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        headers={
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "datalake-tenant-id": datalake_tenant_id,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
