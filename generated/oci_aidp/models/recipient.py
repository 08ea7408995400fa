from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Recipient(Model):
    """Someone who reads shared data by the Delta Sharing protocol."""

    key: str
    """Assigned by the service; unique in the platform."""
    display_name: str
    """Unique in the platform; can be changed."""
    description: str | Unset = UNSET
    time_created: datetime.datetime
    time_updated: datetime.datetime | Unset = UNSET
    share_count: int
    """Shares that are open to the recipient."""
    created_by: str
    """Identifier of the principal."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal."""
    properties: dict[str, str] | Unset = UNSET
    """Defined tags, such as `{"CostCenter": "42"}`."""
    lifecycle_state: models.RecipientLifecycleState
    lifecycle_state_details: str | Unset = UNSET
    """Message on the current state."""
