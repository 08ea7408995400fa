from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, datetime, define, models


@define(kw_only=True)
class VolumeSummary(Model):
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
    full_name: str | Unset = UNSET
    """Fully qualified, `<catalog>.<schema>.<volume>`."""
    volume_type: models.VolumeType | Unset = UNSET
    lifecycle_state: str | Unset = UNSET
    """Values as in VolumeLifecycleState; ready for use in `ACTIVE`."""
    lifecycle_state_details: str | Unset = UNSET
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Set by OCI: namespace, then key, then value, as in `{"orcl-cloud": {"free-tier-retained": "true"}}`."""
