"""FetchEntityLineage, POST /aiDataPlatforms/{aiDataPlatformId}/actions/fetchLineage"""

from __future__ import annotations

from ..._endpoint import (
    UNSET,
    Client,
    Operation,
    Unset,
    apaged_whole,
    awaited,
    awaited_detailed,
    detailed,
    models,
    paged_whole,
)

OPERATION = Operation["models.EntityLineage"](
    "FetchEntityLineage", "POST", "/aiDataPlatforms/{aiDataPlatformId}/actions/fetchLineage"
)


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.FetchEntityLineageDetails,
    limit: int | Unset = UNSET,
    page: str | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    if_match: str | Unset = UNSET,
) -> models.EntityLineage:
    """Fetch an entity lineage.

    Fetches an entity lineage of an AI Data Platform.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform instance, also called Data Lake. 1 to 500 characters.
        body: Details of what to do.
        limit: Number of items on a page at most. 1 to 1000. The service assumes 100 without it.
        page: Token of the page to return, from the `opc-next-page` header of the answer before.
        opc_retry_token: Token that lets the service recognise a repeated request, so that the action runs once. Valid
            for 24 hours. At most 64 characters.
        opc_request_id: Identifies the request to Oracle's support; letters, digits, `_`, `-`. At most 255 characters.
        if_match: ETag of the version that the caller knows; the service refuses the request if there is a newer one.
    """
    return client.call(
        OPERATION,
        path={"aiDataPlatformId": ai_data_platform_id},
        query={"limit": limit, "page": page},
        headers={"opc-retry-token": opc_retry_token, "opc-request-id": opc_request_id, "if-match": if_match},
        body=body,
    )


sync_detailed = detailed(sync)
"""Like `sync`, but returns the whole response and raises on no HTTP status."""
asyncio = awaited(sync)
"""Like `sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""Like `sync_detailed`, to be awaited."""
iterate = paged_whole(sync)
"""Like `sync`, but yields this page and all that follow; `limit` is the size of a page."""
aiterate = apaged_whole(sync)
"""Like `iterate`, for `async for`."""
