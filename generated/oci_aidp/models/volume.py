from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class Volume(Model):
    """Storage for files as they are, semi-structured or unstructured. Spark and Python in the platform see them
    under `/Volumes/<catalog>/<schema>/<volume>/`. Calls need an IAM policy."""

    key: str
    display_name: str
    """Unique in the schema; can be changed."""
    description: str | Unset = UNSET
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """Identifier of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
    catalog_name: str | Unset = UNSET
    """`displayName` of the catalog, from ListCatalogs."""
    schema_name: str | Unset = UNSET
    """`displayName` of the schema, from ListSchemas."""
    full_name: str | Unset = UNSET
    """Fully qualified, `<catalog>.<schema>.<volume>`."""
    volume_type: models.VolumeType | Unset = UNSET
    storage_location: str | Unset = UNSET
    """Bucket and folder in object storage, for external volumes only. Must not be in use by another external volume
    or table."""
    lifecycle_state: models.VolumeLifecycleState | Unset = UNSET
    """Ready for use in `ACTIVE`."""
    lifecycle_state_details: str | Unset = UNSET
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Set by OCI: namespace, then key, then value, as in `{"orcl-cloud": {"free-tier-retained": "true"}}`."""

    _lifecycle = (("lifecycle_state",), ("lifecycle_state_details",), ("ACTIVE", "DELETED"), ())
