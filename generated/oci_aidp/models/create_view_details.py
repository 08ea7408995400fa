from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ViewFieldDetails, ViewProperty


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
    view_properties: list[ViewProperty] | Unset = UNSET
    """Properties of the view."""
    view_fields: list[ViewFieldDetails] | Unset = UNSET
    """View fields."""

    _names = {}
