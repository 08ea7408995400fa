"""List artifacts."""

from __future__ import annotations

from ..._endpoint import (
    UNSET,
    Client,
    Operation,
    Paging,
    Unset,
    apaged,
    awaited,
    awaited_detailed,
    detailed,
    models,
    paged_by,
)

OPERATION = Operation["models.ArtifactList"](
    "ListArtifacts",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/artifacts/list",
    paging=Paging(("next_page_token",), "page_token"),
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    run_id: str,
    path: str | Unset = UNSET,
    page_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.ArtifactList:
    """List artifacts.

    Preview. Lists the files and directories that an experiment run has logged, such as models and plots. For the
    next page send the answer's `next_page_token` as `page_token`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        run_id: `run_id` of an experiment run, from CreateExperimentRun or ListExperimentRuns.
        path: Only what matches this path, relative to the run's root artifact directory; left out, the root.
        page_token: Token from `next_page_token` of the previous page; leave it out for the first page.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of artifacts below the run's root directory.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(
        query={"run_id": run_id, "path": path, "page_token": page_token}, headers={"opc-request-id": opc_request_id}
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_by(sync, lambda page: page.files, "models.ArtifactFileInfo")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
