"""Publish a bundle at a given path."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "PublishBundleAction", "POST", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/publishBundle"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.PublishBundleDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Publish a bundle at a given path.

    Preview. Brings the workspace to the state of the bundle: creates or updates jobs and agent flows by the
    manifest, their descriptors and those of dependencies. Variables take their value from `.aidp/overrides.yaml`
    (kept out of Git), else from the manifest; a dependency with an override is not created, the given one is used
    instead. Asynchronous: poll GetAsyncOperation with the key in the header `aidp-async-operation-key`. Then see
    FetchBundlePublishStatusAction.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id}, body=body
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
