"""Create a bundle at a given path."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation[None](
    "CreateBundleAction", "POST", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/actions/createBundle"
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.CreateBundleDetails,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> None:
    """Create a bundle at a given path.

    Preview. Captures jobs and agent flows, with their dependencies and code, in a folder from which they can be
    recreated in another workspace: manifest `aidp_workbench.yaml`, descriptors below `jobs` and `agentflows`,
    code below `artifacts`. Works only inside a Git folder; to promote, push the bundle, pull it in the other
    workspace, and call PublishBundleAction there. Asynchronous: poll GetAsyncOperation with the key in the header
    `aidp-async-operation-key`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: The descriptors written into the bundle refer to other things by templates: `$${bundle.root}` is its root
            folder, `$${var.<name>}` a variable with its default under `defaults.variables` in the manifest,
            `$${jobs.dependencies.<name>.compute.key}` the key of a bundled dependency (likewise `job.key` and
            `aicompute.key`).
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
