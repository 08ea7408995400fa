from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import AlwaysActiveState, ViewFieldDetails, ViewProperty


@define(kw_only=True)
class View(Model):
    """A view."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    display_name: str
    """Display name, for people to read."""
    catalog_key: str | Unset = UNSET
    """Key of the catalog."""
    schema_key: str | Unset = UNSET
    """Key of the schema."""
    view_text: str | Unset = UNSET
    """View text."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    view_fields: list[ViewFieldDetails] | Unset = UNSET
    """View fields."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    view_properties: list[ViewProperty] | Unset = UNSET
    """Properties of the view."""
    lifecycle_state: AlwaysActiveState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_state_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""

    _names = {}
