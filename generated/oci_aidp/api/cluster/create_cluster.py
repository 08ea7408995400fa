"""Create a cluster."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Cluster"](
    "CreateCluster", "POST", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.CreateClusterDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Cluster:
    """Create a cluster.

    Creates a Spark cluster (`type` `USER`) or an AI compute (`AI_COMPUTE`). Returns before the nodes are up,
    which takes minutes: poll GetCluster until `state` is `ACTIVE`, or `FAILED` with the reason in `stateDetails`.
    The caller needs the workspace permission `PRIVILEGED_USER` or `ADMINISTRATOR`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The new cluster, whose nodes are still being provisioned.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        headers={
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
