"""List logged models."""

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

OPERATION = Operation["models.LoggedModelCollection"](
    "ListLoggedModels",
    "POST",
    "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/mlops/api/2.0/mlflow/logged-models/search",
    paging=Paging(("next_page_token",), "page_token"),
)


def sync(
    ai_data_platform_id: str,
    workspace_key: str,
    *,
    client: Client,
    body: models.ListLoggedModelsDetails,
    opc_request_id: str | Unset = UNSET,
) -> models.LoggedModelCollection:
    """List logged models.

    Preview. Searches models that runs have logged under experiments; to register one, give its `model_id` to
    CreateModelVersion. Reads only, though it is a POST.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        workspace_key: UUID, from ListWorkspaces.
        body: As JSON.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of logged models; the token of the next page is in the body.
    """
    return OPERATION(client, ai_data_platform_id, workspace_key)(headers={"opc-request-id": opc_request_id}, body=body)


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_by(sync, lambda page: page.models, "models.LoggedModel")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
