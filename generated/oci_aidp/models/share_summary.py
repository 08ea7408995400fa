from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class ShareSummary(Model):
    key: str
    """Assigned by the service; unique in the platform."""
    display_name: str
    """Unique in the platform; can be changed."""
    recipient_count: int | Unset = UNSET
    """Recipients that have access."""
    asset_count: int | Unset = UNSET
    """Schemas, tables and views in the share."""
    description: str | Unset = UNSET
    time_created: datetime.datetime
    created_by: str
    """Identifier of the principal."""
    lifecycle_state: models.AlwaysActiveState | Unset = UNSET
    """State of a resource that has no other states."""
    time_updated: datetime.datetime | Unset = UNSET
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
