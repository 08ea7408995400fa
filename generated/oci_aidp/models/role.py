from __future__ import annotations

from ._schema import UNSET, Model, Unset, datetime, define, models


@define(kw_only=True)
class Role(Model):
    """A named set of permissions, held by users and groups."""

    key: str
    """Assigned by the service; never changes."""
    display_name: str | Unset = UNSET
    """Can be changed."""
    role_type: models.RoleType | Unset = UNSET
    time_created: datetime.datetime | Unset = UNSET
    time_updated: datetime.datetime | Unset = UNSET
    created_by: str | Unset = UNSET
    """User name of the principal."""
    updated_by: str | Unset = UNSET
    """User name of the principal."""
    is_assigned: bool | Unset = UNSET
    """Whether the caller has the role, directly or through a group."""
    assignees: list[models.RoleAssignee] | Unset = UNSET
    """Users and groups that have the role, at most 100."""
    lifecycle_state: models.AlwaysActiveState | Unset = UNSET
    """State of a resource that has no other states."""
    lifecycle_details: str | Unset = UNSET
    """Message on the current state, such as what to do about a failure."""
    description: str | Unset = UNSET
    """At most 1024 characters."""
