from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AlwaysActiveState


@define(kw_only=True)
class ViewSummary(Model):
    """A view, as lists show it."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    is_temporary: bool | Unset = UNSET
    """Whether it is temporary."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    lifecycle_state: AlwaysActiveState | Unset = UNSET
    """Where the resource is in its life."""

    _names = {}
