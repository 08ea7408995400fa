from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ViewUpdateDetails(Model):
    """Details of a view update."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    view_text: str | Unset = UNSET
    """View text."""
    view_fields: list[models.ViewFieldDetails] | Unset = UNSET
    """View fields."""
    add_view_properties: list[models.ViewProperty] | Unset = UNSET
    """View properties to add."""
    drop_view_properties: list[models.ViewProperty] | Unset = UNSET
    """View properties to drop."""
