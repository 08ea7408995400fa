from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class RecipientSummary(Model):
    key: str
    """Assigned by the service; unique in the platform."""
    display_name: str
    """Unique in the platform; can be changed."""
    description: str | Unset = UNSET
    share_count: int | Unset = UNSET
    """Shares that are open to the recipient."""
    time_created: datetime.datetime
    created_by: str
    """Identifier of the principal."""
    lifecycle_state: models.RecipientLifecycleState | Unset = UNSET
    lifecycle_details: str | Unset = UNSET
    """Message on the current state."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
    time_updated: datetime.datetime | Unset = UNSET
