from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .always_active_state import AlwaysActiveState
    from .role_assignee import RoleAssignee
    from .role_type import RoleType


@define(kw_only=True)
class Role(Model):
    """A role."""

    key: str
    """Key, unique within its kind."""
    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    role_type: RoleType | Unset = UNSET
    """Kind of role."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    is_assigned: bool | Unset = UNSET
    """Whether it is assigned."""
    assignees: list[RoleAssignee] | Unset = UNSET
    """Who the permissions are given to or taken from."""
    lifecycle_state: AlwaysActiveState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("display_name", "displayName", None, False),
        ("role_type", "roleType", _codecs.enum("RoleType"), False),
        ("time_created", "timeCreated", _codecs.date_time, False),
        ("time_updated", "timeUpdated", _codecs.date_time, False),
        ("created_by", "createdBy", None, False),
        ("updated_by", "updatedBy", None, False),
        ("is_assigned", "isAssigned", None, False),
        ("assignees", "assignees", _codecs.array(_codecs.model("RoleAssignee")), False),
        ("lifecycle_state", "lifecycleState", _codecs.enum("AlwaysActiveState"), False),
        ("lifecycle_details", "lifecycleDetails", None, False),
        ("description", "description", None, False),
    )
