"""Delete a catalog."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed

OPERATION = Operation[None]("DeleteCatalog", "DELETE", "/aiDataPlatforms/{aiDataPlatformId}/catalogs/{catalogKey}")


def sync(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_forced: bool | Unset = UNSET,
    if_match: str | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> None:
    """Delete a catalog.

    Deletes a catalog. Asynchronous: poll GetAsyncOperation with the key in the header `aidp-async-operation-key`.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        catalog_key: `key` as answered by ListCatalogs or CreateCatalog.
        is_forced: `true` cascades: schemas and all that they hold are deleted with the catalog.
        if_match: `etag` of an earlier answer: 412 if changed since. Without it, no check.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.
    """
    return OPERATION(client, ai_data_platform_id, catalog_key)(
        headers={
            "is-forced": is_forced,
            "if-match": if_match,
            "opc-request-id": opc_request_id,
            "should-update-recent": should_update_recent,
        }
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
