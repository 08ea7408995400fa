from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateViewDetails(Model):
    """What is needed to create a view."""

    display_name: str
    """Display name, for people to read."""
    catalog_key: str
    """Key of the catalog."""
    schema_key: str
    """Key of the schema."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    view_text: str
    """View text."""
    view_properties: list[models.ViewProperty] | Unset = UNSET
    """Properties of the view."""
    view_fields: list[models.ViewFieldDetails] | Unset = UNSET
    """View fields."""
