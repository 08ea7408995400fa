from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Share(Model):
    """A named set of schemas, tables and views that recipients read by the Delta Sharing protocol."""

    key: str
    """Assigned by the service; unique in the platform."""
    display_name: str
    """Unique in the platform; can be changed."""
    description: str | Unset = UNSET
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str
    """Identifier of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
    recipient_count: int
    """Recipients that have access."""
    asset_count: int | Unset = UNSET
    """Schemas, tables and views in the share."""
    lifecycle_state: models.AlwaysActiveState | Unset = UNSET
    """State of a resource that has no other states."""
    lifecycle_state_details: str | Unset = UNSET
    """Message on the current state."""
