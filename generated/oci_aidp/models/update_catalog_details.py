from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateCatalogDetails(Model):
    display_name: str | Unset = UNSET
    description: str | Unset = UNSET
    connection_details: models.UpdateConnectionDetails | Unset = UNSET
    """New connection to the source of an external catalog."""
    properties: dict[str, str] | Unset = UNSET
    """Settings of the catalog by name, for example the OCID of the sub-compartment for its buckets."""
