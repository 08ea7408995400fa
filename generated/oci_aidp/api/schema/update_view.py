"""Update a view."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.View"]("UpdateView", "PUT", "/aiDataPlatforms/{aiDataPlatformId}/views/{viewKey}")


def sync(
    ai_data_platform_id: str,
    view_key: str,
    *,
    client: Client,
    body: models.UpdateViewDetails,
    should_update_recent: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
) -> models.View:
    """Update a view.

    Makes one kind of change, named by `updateMode`, to a view: name, description, query, properties or
    descriptions of columns. Ends at once.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        view_key: Fully qualified name, `<catalog>.<schema>.<view>`.
        body: As JSON.
        should_update_recent: Adds the resource to the caller's recent ones.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.

    Returns:
        The view after the change.
    """
    return OPERATION(client, ai_data_platform_id, view_key)(
        headers={"should-update-recent": should_update_recent, "if-match": if_match, "opc-request-id": opc_request_id},
        body=body,
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
