from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class CatalogSummary(Model):
    key: str
    """Name by which other operations find the catalog, as `catalogKey`."""
    display_name: str
    description: str | Unset = UNSET
    catalog_type: models.CatalogType | Unset = UNSET
    catalog_guid: str | Unset = UNSET
    """UUID that GetCatalog takes with `isCatalogGuid`."""
    source_type: models.CatalogSourceType | Unset = UNSET
    """Kind of source; for external catalogs only."""
    lifecycle_state: models.TableLifecycleState | Unset = UNSET
    """State of a table, catalog or credential."""
    lifecycle_state_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Principal; as raw OCID only if the request sets `shouldSkipOcidTranslation`."""
    updated_by: str | Unset = UNSET
    """Principal; as raw OCID only if the request sets `shouldSkipOcidTranslation`."""
    last_refresh_status: models.LastRefreshStatus | Unset = UNSET
    """Outcome of the last crawl, as started by RefreshCatalog."""
    time_last_refresh: datetime.datetime | Unset = UNSET
