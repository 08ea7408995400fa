from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ViewFieldDetails, ViewProperty


@define(kw_only=True)
class ViewUpdateDetails(Model):
    """Details of a view update."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    view_text: str | Unset = UNSET
    """View text."""
    view_fields: list[ViewFieldDetails] | Unset = UNSET
    """View fields."""
    add_view_properties: list[ViewProperty] | Unset = UNSET
    """View properties to add."""
    drop_view_properties: list[ViewProperty] | Unset = UNSET
    """View properties to drop."""

    _names = {}
