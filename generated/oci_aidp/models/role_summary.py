from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RoleSummary(Model):
    """A role, as lists show it."""

    key: str
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    role_type: models.RoleType | Unset = UNSET
    """Kind of role."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    is_assigned: bool | Unset = UNSET
    """Whether it is assigned."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    lifecycle_state: str | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
