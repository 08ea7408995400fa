from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateCatalogDetails(Model):
    display_name: str
    description: str | Unset = UNSET
    catalog_type: models.CatalogType | Unset = UNSET
    source_type: models.CatalogSourceType | Unset = UNSET
    """For `catalogType` `EXTERNAL` only."""
    properties: dict[str, str] | Unset = UNSET
    """Settings of the catalog by name, for example the OCID of the sub-compartment for its buckets."""
    connection_details: models.CreateConnectionDetails | Unset = UNSET
    """For `catalogType` `EXTERNAL` only: how to reach the source."""
