from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


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
    view_fields: list[models.ViewFieldDetails] | Unset = UNSET
    """View fields."""
    time_created: datetime.datetime | Unset = UNSET
    """When the resource was created."""
    time_updated: datetime.datetime | Unset = UNSET
    """When the resource was changed last."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    view_properties: list[models.ViewProperty] | Unset = UNSET
    """Properties of the view."""
    lifecycle_state: models.AlwaysActiveState | Unset = UNSET
    """Where the resource is in its life."""
    lifecycle_state_details: str | Unset = UNSET
    """More on the lifecycle state, for people to read."""
