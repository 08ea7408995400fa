from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class RoleSummary(Model):
    """A role without its members."""

    key: str
    """Assigned by the service; never changes."""
    display_name: str
    """Can be changed."""
    role_type: models.RoleType | Unset = UNSET
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    is_assigned: bool | Unset = UNSET
    """Whether the caller has the role, directly or through a group."""
    created_by: str | Unset = UNSET
    """User name of the principal."""
    updated_by: str | Unset = UNSET
    """User name of the principal."""
    lifecycle_state: str | Unset = UNSET
    """`ACTIVE`."""
    lifecycle_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""
    description: str | Unset = UNSET
