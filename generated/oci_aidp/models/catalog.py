from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Catalog(Model):
    """Top level of the names of data: `<catalog>.<schema>.<table>`. A standard catalog manages the metadata of all
    it holds; an external one keeps a copy of that of its source, where data can be queried and changed, but no
    DDL is possible. Calls need an IAM policy."""

    key: str
    """Name by which other operations find the catalog, as `catalogKey`."""
    display_name: str
    description: str | Unset = UNSET
    catalog_guid: str | Unset = UNSET
    """UUID that GetCatalog takes with `isCatalogGuid`."""
    catalog_type: models.CatalogType | Unset = UNSET
    source_type: models.CatalogSourceType | Unset = UNSET
    """Kind of source; for external catalogs only."""
    connection_details: models.CatalogConnectionDetails | Unset = UNSET
    """Connection to the source of an external catalog."""
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
    properties: dict[str, str] | Unset = UNSET
    """Settings of the catalog by name, for example the OCID of the sub-compartment for its buckets."""

    _lifecycle = (("lifecycle_state",), ("lifecycle_state_details",), ("ACTIVE",), ())
