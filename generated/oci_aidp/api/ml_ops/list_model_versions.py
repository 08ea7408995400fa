"""ListModelVersions, GET /aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/search"""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.ModelVersionCollection"](
    "ListModelVersions", "GET", "/aiDataPlatforms/{aiDataPlatformId}/mlops/api/2.0/mlflow/model-versions/search"
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

    Returns model versions of an AI Data Platform.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        filter_: Filter on what is returned.
        max_results: Number of items on a page at most.
        page_token: Token of the page to return, from the answer before.
        order_by: Fields to order by.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id},
        query={"filter": filter_, "max_results": max_results, "page_token": page_token, "order_by": order_by},
        headers={"opc-request-id": opc_request_id},
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
