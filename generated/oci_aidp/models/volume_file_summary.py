from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class VolumeFileSummary(Model):
    """A file or folder of a volume."""

    path: str
    """Absolute path in the volume, such as `/2026/05/orders.csv`."""
    display_name: str
    """Last part of `path`, such as `orders.csv`."""
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    type_: models.VolumeFileType
    description: str | Unset = UNSET
    metadata: dict[str, str] | Unset = UNSET
    """Only the keys that `metadataKeys` asked for."""
    composite_etag: str | Unset = UNSET
    """Covers data as well as metadata."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Set by OCI: namespace, then key, then value, as in `{"orcl-cloud": {"free-tier-retained": "true"}}`."""
    created_by: str | Unset = UNSET
    """OCID of the principal."""
    created_by_name: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    """OCID of the principal."""
