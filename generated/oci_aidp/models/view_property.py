from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ViewProperty(Model):
    """A view property."""

    property_name: str
    """Name of the property."""
    property_value: str | Unset = UNSET
    """Property value."""
