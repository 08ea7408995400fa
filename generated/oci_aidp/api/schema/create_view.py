"""Create a view."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.View"]("CreateView", "POST", "/aiDataPlatforms/{aiDataPlatformId}/views")


def sync(
    ai_data_platform_id: str,
    *,
    client: Client,
    body: models.CreateViewDetails,
    should_update_recent: bool | Unset = UNSET,
    opc_retry_token: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.View:
    """Create a view.

    Creates a view on a SQL query, at once; the answer is the finished view.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        body: As JSON.
        should_update_recent: Adds the resource to the caller's recent ones.
        opc_retry_token: Runs once per token, for 24 hours or until a conflict like a deletion. At most 64 characters.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The view.
    """
    return OPERATION(client, ai_data_platform_id)(
        headers={
            "should-update-recent": should_update_recent,
            "opc-retry-token": opc_retry_token,
            "opc-request-id": opc_request_id,
        },
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
