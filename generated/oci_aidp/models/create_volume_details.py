from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateVolumeDetails(Model):
    display_name: str
    """Unique in the schema; can be changed."""
    catalog_name: str
    """`displayName` of the catalog, from ListCatalogs."""
    schema_name: str
    """`displayName` of the schema, from ListSchemas."""
    description: str | Unset = UNSET
    volume_type: models.VolumeType | Unset = UNSET
    storage_location: str | Unset = UNSET
    """Bucket and folder in object storage, for external volumes only. Must not be in use by another external volume
    or table."""
