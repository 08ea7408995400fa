from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .view_field_details import ViewFieldDetails
    from .view_property import ViewProperty


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("description", "description", None, False),
        ("view_text", "viewText", None, False),
        ("view_fields", "viewFields", _codecs.array(_codecs.model("ViewFieldDetails")), False),
        ("add_view_properties", "addViewProperties", _codecs.array(_codecs.model("ViewProperty")), False),
        ("drop_view_properties", "dropViewProperties", _codecs.array(_codecs.model("ViewProperty")), False),
    )
