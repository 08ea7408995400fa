"""List model versions."""

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

OPERATION = Operation["models.ModelVersionCollection"](
    "ListModelVersions",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/search",
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
    opc_request_id: str | Unset = UNSET,
) -> models.ModelVersionCollection:
    """List model versions.

    Preview. Searches the versions of registered models across the platform. For the next page send the answer's
    `next_page_token` as `page_token`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        filter_: One condition such as `name LIKE 'sales.orders.demand_forecast'`; string values stand in single quotes.
        max_results: Most items on a page.
        page_token: Token from `next_page_token` of the previous page; leave it out for the first page.
        order_by: Columns (model name, version, stage), each optionally followed by `ASC` (default) or `DESC`. Ties:
            latest stage transition, then name ascending, then version descending.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        One page of model versions; the token of the next page is in the body.
    """
    return OPERATION(client, ai_data_platform_id)(
        query={"filter": filter_, "max_results": max_results, "page_token": page_token, "order_by": order_by},
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
iterate = paged_by(sync, lambda page: page.model_versions, "models.ModelVersion")
"""`sync`, but yields the items of this page and of all that follow."""
aiterate = apaged(iterate)
"""`iterate`, for `async for`."""
