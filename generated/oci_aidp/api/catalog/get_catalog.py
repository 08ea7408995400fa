"""Get a catalog."""

from __future__ import annotations

from ..._endpoint import UNSET, Client, Operation, Unset, awaited, awaited_detailed, detailed, models

OPERATION = Operation["models.Catalog"](
    "GetCatalog", "GET", "/aiDataPlatforms/{aiDataPlatformId}/catalogs/{catalogKey}"
)


def sync(
    ai_data_platform_id: str,
    catalog_key: str,
    *,
    client: Client,
    is_catalog_guid: bool | Unset = UNSET,
    should_skip_ocid_translation: bool | Unset = UNSET,
    opc_request_id: str | Unset = UNSET,
    should_update_recent: bool | Unset = UNSET,
) -> models.Catalog:
    """Get a catalog.

    Returns one catalog with its state and connection, found by name or, with `isCatalogGuid`, by GUID. Its
    schemas come from ListSchemas.

    Args:
        ai_data_platform_id: OCID of the platform (Data Lake). 1 to 500 characters.
        catalog_key: `key` as answered by ListCatalogs or CreateCatalog.
        is_catalog_guid: `true` if `catalogKey` is the `catalogGuid` (a UUID) instead of the name.
        should_skip_ocid_translation: `true` returns the OCIDs of users as they are, instead of names.
        opc_request_id: For Oracle's support. Letters, digits, `_`, `-`. At most 255 characters.
        should_update_recent: Adds the resource to the caller's recent ones.

    Returns:
        The catalog.
    """
    return OPERATION(client, ai_data_platform_id, catalog_key)(
        query={"isCatalogGuid": is_catalog_guid, "shouldSkipOcidTranslation": should_skip_ocid_translation},
        headers={"opc-request-id": opc_request_id, "should-update-recent": should_update_recent},
    )


sync_detailed = detailed(OPERATION, sync)
"""`sync` with the whole response, whatever its status."""
asyncio = awaited(sync)
"""`sync`, to be awaited."""
asyncio_detailed = awaited_detailed(sync)
"""`sync_detailed`, to be awaited."""
