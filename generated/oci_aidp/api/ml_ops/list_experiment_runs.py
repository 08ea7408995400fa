"""List experiment runs."""

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

OPERATION = Operation["models.ExperimentRunCollection"](
    "ListExperimentRuns",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/runs/search",
    paging=Paging(("next_page_token",), "page_token"),
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.ListExperimentRunsDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.ExperimentRunCollection:
    """List experiment runs.

    Preview. Searches the runs of one or more experiments by parameters, metrics and tags, by default only active
    ones, the latest start first. Reads only, though it is a POST.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of experiment runs; the token of the next page is in the body.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_by(sync, lambda page: page.runs, "models.ExperimentRun")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
