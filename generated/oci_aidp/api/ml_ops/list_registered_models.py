"""List registered models."""

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

OPERATION = Operation["models.RegisteredModelCollection"](
    "ListRegisteredModels",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/registered-models/search",
    paging=Paging(("next_page_token",), "page_token"),
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    filter_: str | Unset = UNSET,
    max_results: int | Unset = UNSET,
    page_token: str | Unset = UNSET,
    order_by: str | Unset = UNSET,
    is_deployment_summary_enabled: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.RegisteredModelCollection:
    """List registered models.

    Preview. Searches registered models. For the next page send the answer's `next_page_token` as `page_token`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        filter_: One condition such as `name LIKE 'demand'`, string values in single quotes; the service widens it to
            `name LIKE '%demand%'`, so it matches parts of names.
        max_results: Models on a page: 100 by default, 1000 at most.
        page_token: Token from `next_page_token` of the previous page; leave it out for the first page.
        order_by: Columns (model name, last update time), each optionally followed by `ASC` (default) or `DESC`; ties go
            by name, ascending.
        is_deployment_summary_enabled: `true` adds `deployment_summary` to each model. Where the counts cannot be
            resolved it is left out, so its absence does not mean zero.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of registered models; the token of the next page is in the body.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={
            "filter": filter_,
            "max_results": max_results,
            "page_token": page_token,
            "order_by": order_by,
            "is_deployment_summary_enabled": is_deployment_summary_enabled,
        },
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_by(sync, lambda page: page.registered_models, "models.RegisteredModel")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
